import { readdirSync } from 'node:fs';

const LAST_YEAR = 2100;

/** Refuses to run on a clock that cannot be right: entries, sessions and due days would be wrong. */
export function requireClock(migrations: string, now = new Date()): void {
  const fault = clockFault(madeOn(readdirSync(migrations)), now);
  if (fault) throw new Error(fault);
}

/** `made`: a day on which this version cannot have been there yet, YYYY-MM-DD. */
export function clockFault(made: string, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  if (today >= made && now.getUTCFullYear() <= LAST_YEAR) return undefined;
  return `the clock of this machine says ${today}, which cannot be: set it, then start again`;
}

/** The day in the name of the newest migration, such as 2026.02.01T00.00.26.decomposition.js. */
export function madeOn(files: readonly string[]): string {
  const days = files.map((file) => /^(\d{4})\.(\d{2})\.(\d{2})T/.exec(file)?.slice(1).join('-'));
  return (
    days
      .filter((day) => day !== undefined)
      .sort()
      .at(-1) ?? ''
  );
}
