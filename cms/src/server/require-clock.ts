import { businessDay } from '../domain/periods';

/** Between these a machine's clock can be right: no version was there before. */
const FIRST = new Date('2026-02-01T00:00:00Z');
const END = new Date('2101-01-01T00:00:00Z');

/** Refuses to run on a clock that cannot be right: entries, sessions and due days would be wrong. */
export function requireClock(now = new Date()): void {
  const fault = clockFault(now);
  if (fault) throw new Error(fault);
}

export function clockFault(now: Date): string | undefined {
  if (now >= FIRST && now < END) return undefined;
  return `the clock of this machine says ${businessDay(now)}, which cannot be: set it, then start again`;
}
