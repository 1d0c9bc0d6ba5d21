import { useGetList } from 'react-admin';

import type { ProgressReport } from '../api/records';

/** The newest earlier report of the same target that has a value. */
export function useLastReport({ id, target, period }: ProgressReport): ProgressReport | undefined {
  const { data } = useGetList<ProgressReport>(
    'progress-reports',
    {
      filter: { target: target?.id },
      sort: { field: 'period', order: 'DESC' },
      pagination: { page: 1, perPage: 100 },
    },
    { enabled: target !== null },
  );
  return data?.find((other) => other.id !== id && other.period < period && other.value !== null);
}
