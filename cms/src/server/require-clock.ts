import { businessDay } from '../domain/periods';

/** A day on which no version was there yet, YYYY-MM-DD. */
const BEFORE_MILEPOST = '2026-02-01';
const LAST_YEAR = 2100;

/** Refuses to run on a clock that cannot be right: entries, sessions and due days would be wrong. */
export function requireClock(now = new Date()): void {
  const fault = clockFault(now);
  if (fault) throw new Error(fault);
}

export function clockFault(now: Date): string | undefined {
  const today = businessDay(now);
  if (today >= BEFORE_MILEPOST && now.getUTCFullYear() <= LAST_YEAR) return undefined;
  return `the clock of this machine says ${today}, which cannot be: set it, then start again`;
}
