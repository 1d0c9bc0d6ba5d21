import { useGetList } from 'react-admin';

import type { Process, RecordState } from '../api/records';

/** How many records of a process are in one of the states; undefined until known. */
export function useRecordCount(process: Process, state: RecordState[]): number | undefined {
  const { total } = useGetList('assessment-records', {
    filter: { process: process.id, state },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  });
  return total;
}
