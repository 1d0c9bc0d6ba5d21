import { DomainError } from '../errors';

/** A calendar day as `YYYY-MM-DD`; such texts sort as days do. */
export type Day = string;

const MILLISECONDS = 86_400_000;

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** The calendar day, in UTC, of a moment in milliseconds. */
export const dayAt = (milliseconds: number): Day =>
  new Date(milliseconds).toISOString().replace(/T.*/, '');

/** Whether a text is a day that exists: 2024-02-30 is none. */
export function isDay(text: string): boolean {
  const time = SHAPE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && dayAt(time) === text;
}

/** The moment in milliseconds at which a day begins in UTC. Error: `notADay`. */
export function startOf(day: Day): number {
  if (!isDay(day)) throw new DomainError('notADay', { value: day.slice(0, 40) });
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day of a month; month 13 is January of the next year. */
export function dayOf(year: number, month: number, day: number): Day {
  return dayAt(Date.UTC(year, month - 1, day));
}

/** The day `days` later (earlier when negative). Error: `notADay`. */
export function addDays(day: Day, days: number): Day {
  return dayAt(startOf(day) + days * MILLISECONDS);
}

/** Days from one day to another; negative when `to` is earlier. Error: `notADay`. */
export function daysBetween(from: Day, to: Day): number {
  return (startOf(to) - startOf(from)) / MILLISECONDS;
}

/** 0 Sunday … 6 Saturday. Error: `notADay`. */
export function weekday(day: Day): number {
  return new Date(startOf(day)).getUTCDay();
}
