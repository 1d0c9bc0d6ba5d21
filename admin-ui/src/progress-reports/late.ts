import { businessDay } from '@milepost/domain/periods/china';

import type { ProgressReport } from '../api/records';
import { isWithUnit } from './states';

type Dates = Pick<ProgressReport, 'state' | 'dueOn' | 'submittedAt'>;

/** Late is a fact of the dates: due before `day` and still with the unit, or handed in after it. */
export function isLate({ dueOn, submittedAt, ...report }: Dates, day: string): boolean {
  if (dueOn === null) return false;
  if (isWithUnit(report)) return dueOn < day;
  return submittedAt !== null && businessDay(new Date(submittedAt)) > dueOn;
}
