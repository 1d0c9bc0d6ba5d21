import type { Day } from '../domain/periods';

/** The calendar day in China, where the year is kept, of a moment. */
export const today = (now: Date): Day =>
  new Date(now.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
