import { TARGET_IN_FORCE } from '@milepost/domain/states/target';
import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

import type { Target } from '../api/records';
import { allRows } from '../shared/all-rows';
import { peopleByTarget, type TargetPeople } from './model';
import type { Responsibility } from './types';

const byCode = { field: 'itemCode', order: 'ASC' } as const;

/** All published targets of a unit in a year, with their people. */
export function useUnitPeople(unit: string, year: number) {
  const provider = useDataProvider();
  return useQuery({
    queryKey: ['responsibilities', 'ofUnit', unit, year],
    queryFn: async (): Promise<TargetPeople[]> => {
      const [targets, people] = await Promise.all([
        allRows<Target>(provider, 'targets', byCode, { unit, year, state: TARGET_IN_FORCE }),
        allRows<Responsibility>(provider, 'responsibilities', byCode, { unit, year }),
      ]);
      return peopleByTarget(targets, people);
    },
    retry: false,
  });
}
