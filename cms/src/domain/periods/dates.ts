import { DomainError } from '../errors';

/** A calendar day as `YYYY-MM-DD`; such texts sort as days do. */
export type Day = string;

const MILLISECONDS = 86_400_000;

function stamp(day: Day): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== day)
    throw new DomainError('notADay', { value: day.slice(0, 40) });
  return time;
}

/** The day of a month; month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The day `days` later (earlier when negative). Error: `notADay`. */
export function addDays(day: Day, days: number): Day {
  return new Date(stamp(day) + days * MILLISECONDS).toISOString().slice(0, 10);
}

/** Days from one day to another; negative when `to` is earlier. Error: `notADay`. */
export function daysBetween(from: Day, to: Day): number {
  return (stamp(to) - stamp(from)) / MILLISECONDS;
}

/** 0 Sunday … 6 Saturday. Error: `notADay`. */
export function weekday(day: Day): number {
  return new Date(stamp(day)).getUTCDay();
}
