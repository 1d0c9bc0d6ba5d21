import type { ProgressReport } from '../api/records';
import { today } from '../shared/format';

type Dates = Pick<ProgressReport, 'state' | 'dueOn' | 'submittedAt'>;

/** Late is a fact of the dates: due before `day` and still with the unit, or handed in after it. */
export function isLate({ state, dueOn, submittedAt }: Dates, day = today()): boolean {
  if (dueOn === null) return false;
  if (state === 'draft' || state === 'returned') return dueOn < day;
  return submittedAt !== null && submittedAt.slice(0, 10) > dueOn;
}
