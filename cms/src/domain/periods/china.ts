import { addDays, dayAt, startOf, type Day } from './dates';

/** The year is kept in China's time: eight hours ahead of UTC, all year round. */
const AHEAD = 8 * 3_600_000;
const DAY = 24 * 3_600_000;

/**
 * The business day of an instant: its calendar day in China. The one way from an instant to a day; what
 * cuts the text of an instant is wrong for eight hours of every day.
 */
export const businessDay = (instant: Date): Day => dayAt(instant.getTime() + AHEAD);

/** The time of day in China of an instant, `14:03`. */
export const businessTime = (instant: Date): string => {
  const minutes = Math.floor(((((instant.getTime() + AHEAD) % DAY) + DAY) % DAY) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** The first instant of a business day. Error: `notADay`. */
export const dayBegins = (day: Day): Date => new Date(startOf(day) - AHEAD);

/** The first instant after a business day. Error: `notADay`. */
export const dayEnds = (day: Day): Date => dayBegins(addDays(day, 1));
