import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

import type { Me } from '../api/me';
import { useKnownResources } from './portal-resource';
import { pathInYear } from './year-path';

interface Year {
  year: number;
  /** The server's day: what is late, what is due. */
  today: string;
  years: number[];
  setYear: (year: number) => void;
}

const YearContext = createContext<Year | null>(null);

/** The appraisal year the person works in; every list of a year's records filters by it. */
export function useYear(): Year {
  const year = useContext(YearContext);
  if (!year) throw new Error('useYear outside of YearProvider');
  return year;
}

/** An empty installation has no year yet: the present one stands in. */
function yearsOf({ year, years, today }: Me): { years: number[]; initial: number } {
  const initial = year ?? years[0] ?? Number(today.slice(0, 4));
  return { initial, years: years.length > 0 ? years : [initial] };
}

function yearIn(search: string, years: number[]): number | undefined {
  const year = Number(new URLSearchParams(search).get('year'));
  return years.includes(year) ? year : undefined;
}

/** Keeps `?year=` in the URL over every navigation, so that an address can be passed on. */
export function YearProvider({ me, children }: { me: Me; children: ReactNode }) {
  const { years, initial } = yearsOf(me);
  const { today } = me;
  const location = useLocation();
  const navigate = useNavigate();
  const resources = useKnownResources();
  const inUrl = yearIn(location.search, years);
  const [chosen, setChosen] = useState(inUrl ?? initial);
  if (inUrl !== undefined && inUrl !== chosen) setChosen(inUrl);

  useEffect(() => {
    if (inUrl !== undefined) return;
    const search = new URLSearchParams(location.search);
    search.set('year', String(chosen));
    void navigate(
      { pathname: location.pathname, search: `?${search}` },
      { replace: true, state: location.state as unknown },
    );
  }, [inUrl, chosen, location, navigate]);

  const value = useMemo(
    () => ({
      year: chosen,
      years,
      today,
      setYear(year: number) {
        const pathname = pathInYear(resources, location.pathname);
        const stays = pathname === location.pathname;
        const search = new URLSearchParams(stays ? location.search : '');
        search.set('year', String(year));
        search.delete('page');
        void navigate({ pathname, search: `?${search}` });
      },
    }),
    [chosen, years, today, resources, location, navigate],
  );
  return <YearContext.Provider value={value}>{children}</YearContext.Provider>;
}
