import { DomainError } from '../errors';
import { addDays, weekday, type Day } from './dates';

/** An entry of the office's holiday calendar: a day off, or a weekend day that is worked (调休). */
export interface CalendarEntry {
  date: Day;
  isWorkday: boolean;
}
export type HolidayCalendar = ReadonlyMap<Day, boolean>;

const LONGEST = 3_660;

/** Reads the calendar's entries; a later entry for the same day wins. */
export function holidayCalendar(entries: readonly CalendarEntry[]): HolidayCalendar {
  return new Map(entries.map(({ date, isWorkday }) => [date, isWorkday]));
}

/** Monday to Friday unless the calendar says otherwise. Error: `notADay`. */
export function isWorkingDay(day: Day, calendar: HolidayCalendar): boolean {
  const inWeek = weekday(day) % 6 !== 0;
  return calendar.get(day) ?? inWeek;
}

/**
 * The `count`-th working day after `day`, which itself does not count: a window of 5 working days
 * that opens on `day` closes there. Errors: `notADay`, `tooManyDays` beyond ten years.
 */
export function addWorkingDays(day: Day, count: number, calendar: HolidayCalendar): Day {
  let current = day;
  let left = count;
  for (let tried = 0; left > 0; tried += 1) {
    if (tried > LONGEST) throw new DomainError('tooManyDays', { days: String(count) });
    current = addDays(current, 1);
    if (isWorkingDay(current, calendar)) left -= 1;
  }
  return current;
}

/** Working days after `from` up to and including `to`; 0 when `to` is not later. Error: `notADay`. */
export function workingDaysBetween(from: Day, to: Day, calendar: HolidayCalendar): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1))
    if (isWorkingDay(day, calendar)) count += 1;
  return count;
}
