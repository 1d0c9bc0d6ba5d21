import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import type { Target } from '../api/records';
import { allRows } from '../shared/all-rows';
import type { SettingUnit } from './model';

/** The targets of the department's own type in a year, and the units in their order. */
export function useSetting(year: number) {
  const provider = useDataProvider();
  return useQuery({
    queryKey: ['target-setting', year],
    // What the office has published meanwhile is no longer to be set.
    staleTime: 0,
    queryFn: async () => {
      const order = (field: string) => ({ field, order: 'ASC' }) as const;
      const [targets, units] = await Promise.all([
        allRows<Target>(provider, 'targets', order('itemCode'), { year }),
        allRows<SettingUnit>(provider, 'units', order('sortOrder'), {}),
      ]);
      return { targets, units };
    },
  });
}
