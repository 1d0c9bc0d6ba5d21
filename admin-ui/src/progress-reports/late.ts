import type { ProgressReport } from '../api/records';

type Dates = Pick<ProgressReport, 'state' | 'dueOn' | 'submittedAt'>;

/** Late is a fact of the dates: due before `day` and still with the unit, or handed in after it. */
export function isLate({ state, dueOn, submittedAt }: Dates, day: string): boolean {
  if (dueOn === null) return false;
  if (state === 'draft' || state === 'returned') return dueOn < day;
  return submittedAt !== null && submittedAt.slice(0, 10) > dueOn;
}
