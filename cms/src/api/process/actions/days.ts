import type { Day } from '../../../domain/periods';
import { invalid, type FieldError } from '../../../core/refusal';

/** A process lies in its year or the weeks after it, and does not close before it opens: else 400. */
export function checkDays(year: number, opensOn: Day | null, closesOn: Day | null): void {
  const outside = (day: Day | null) =>
    day !== null && (day < `${year}-01-01` || day > `${year + 1}-03-31`);
  const fieldError: FieldError = { code: 'processOutsideYear', params: { year } };
  const fieldErrors = {
    ...(outside(opensOn) ? { opensOn: fieldError } : {}),
    ...(outside(closesOn) ? { closesOn: fieldError } : {}),
  };
  if (Object.keys(fieldErrors).length > 0) throw invalid(fieldErrors);
  if (opensOn !== null && closesOn !== null && closesOn < opensOn)
    throw invalid({ closesOn: { code: 'closesBeforeOpens' } });
}
