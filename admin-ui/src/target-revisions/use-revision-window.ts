import { revisionWindow } from '@milepost/domain/review/window';
import type { RevisionWindow } from '@milepost/domain/review/window';
import { useGetList } from 'react-admin';

import type { Base } from '../api/records';

interface AppraisalYear extends Base {
  year: number;
  revisionFrom: string | null;
  revisionTo: string | null;
}

/** The days of ordinary revision as the office set them, else July; null while not known. */
export function useRevisionWindow(year: number): RevisionWindow | null {
  const { data } = useGetList<AppraisalYear>('appraisal-years', {
    filter: { year },
    pagination: { page: 1, perPage: 1 },
  });
  if (!data) return null;
  const [found] = data;
  return revisionWindow(year, { from: found?.revisionFrom ?? null, to: found?.revisionTo ?? null });
}
