import { dayOf, type Day } from '../periods';

/** The days on which published targets are revised in the ordinary way; both are part of it. */
export interface RevisionWindow {
  from: Day;
  to: Day;
}

/**
 * The window of a year (cms/docs/domain.md#the-year). The days the office set hold; where it set
 * none, July does, the month of the half-year check.
 */
export function revisionWindow(
  year: number,
  set: { from: Day | null; to: Day | null } = { from: null, to: null },
): RevisionWindow {
  return { from: set.from ?? dayOf(year, 7, 1), to: set.to ?? dayOf(year, 7, 31) };
}

/** Whether a revision on this day is out of the ordinary, and so needs a reason. */
export const isOutsideWindow = ({ from, to }: RevisionWindow, day: Day): boolean =>
  day < from || day > to;
