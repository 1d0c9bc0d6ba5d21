import type { Day } from '../periods';

/**
 * Whether a unit is assessed in a year, as seen on a day. `closedOn` is its first day closed. A unit
 * that closed before the year began is not; while the year runs, one that is closed already is not,
 * one that will close is; afterwards the last day of the year counts.
 */
export function assessedIn(year: number, today: Day, closedOn: Day | null): boolean {
  if (closedOn === null) return true;
  const first = `${year}-01-01`;
  const last = `${year}-12-31`;
  const on = today < first ? first : today > last ? last : today;
  return closedOn > on;
}
