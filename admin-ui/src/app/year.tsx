import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';

interface Year {
  year: number;
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

function yearIn(search: string, years: number[]): number | undefined {
  const year = Number(new URLSearchParams(search).get('year'));
  return years.includes(year) ? year : undefined;
}

/** Keeps `?year=` in the URL over every navigation, so that an address can be passed on. */
export function YearProvider(props: { initial: number; years: number[]; children: ReactNode }) {
  const { initial, years, children } = props;
  const location = useLocation();
  const navigate = useNavigate();
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
      setYear(year: number) {
        const search = new URLSearchParams(location.search);
        search.set('year', String(year));
        search.delete('page');
        void navigate({ pathname: location.pathname, search: `?${search}` });
      },
    }),
    [chosen, years, location, navigate],
  );
  return <YearContext.Provider value={value}>{children}</YearContext.Provider>;
}
