import { AsyncLocalStorage } from 'node:async_hooks';
import { businessDay, dayBegins, type Day } from '../domain/periods';
import { fixedDay, isDemo } from './settings';

const DAY = 24 * 3_600_000;
/** The day up to which the demo's figures go. */
export const DEMO_DAY: Day = '2024-11-08';
const moments = new AsyncLocalStorage<Date>();
/** When this demo was loaded, by the machine's clock. */
let demoBegan: Date | undefined;

/**
 * The moment at which something is done. A demo goes on from the day its figures end, or every target
 * of its year would be judged as over; with MILEPOST_TODAY set, only the hours pass. The audit log,
 * sessions and lockouts keep the machine's own time.
 */
export function now(): Date {
  const held = moments.getStore();
  if (held) return held;
  const real = new Date();
  const fixed = fixedDay();
  if (fixed) return onDay(fixed, real);
  if (!isDemo()) return real;
  if (!demoBegan) return onDay(DEMO_DAY, real);
  const passed = dayBegins(businessDay(demoBegan)).getTime() - dayBegins(DEMO_DAY).getTime();
  return new Date(real.getTime() - passed);
}

/** The time of day of a moment on another business day. */
const onDay = (day: Day, moment: Date): Date =>
  new Date(dayBegins(day).getTime() + ((moment.getTime() - dayBegins(DEMO_DAY).getTime()) % DAY));

/** Lets the demo's clock go on from the day its figures end, which was the day it was loaded. */
export function goOnFrom(began: Date): void {
  demoBegan = began;
}

/** The business day of a moment. */
export const today = (at: Date = now()): Day => businessDay(at);

/** Runs `work` with the clock at another moment, to write the demo's past. */
export const asOf = <T>(moment: Date, work: () => Promise<T>): Promise<T> =>
  moments.run(moment, work);
