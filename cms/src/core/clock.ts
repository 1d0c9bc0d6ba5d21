import { AsyncLocalStorage } from 'node:async_hooks';
import type { Day } from '../domain/periods';
import { demoDay } from './settings';

const DAY = 24 * 3_600_000;
/** The year is kept in China's time. */
const CHINA = 8 * 3_600_000;
const moments = new AsyncLocalStorage<Date>();

/**
 * The moment at which something is done. A demo stands still on the day its figures end
 * (MILEPOST_TODAY), or every target of its year would be judged as over: there only the hours pass.
 * The audit log, sessions and lockouts keep the machine's own time.
 */
export function now(): Date {
  const real = new Date();
  const day = demoDay();
  const still = day && Date.parse(day) - CHINA + ((real.getTime() + CHINA) % DAY);
  return moments.getStore() ?? (still ? new Date(still) : real);
}

/** The calendar day in China of a moment. */
export const today = (at: Date = now()): Day =>
  new Date(at.getTime() + CHINA).toISOString().slice(0, 10);

/** Runs `work` with the clock at another moment, to write the demo's past. */
export const asOf = <T>(moment: Date, work: () => Promise<T>): Promise<T> =>
  moments.run(moment, work);
