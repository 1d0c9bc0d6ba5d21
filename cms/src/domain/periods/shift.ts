import type { Day } from './dates';

/** The same day of the month a number of years later; 29 February becomes 28 where there is none. */
export function shiftYears(day: Day, years: number): Day {
  const year = Number(day.slice(0, 4)) + years;
  const rest = day.slice(5);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return `${year}-${rest === '02-29' && !leap ? '02-28' : rest}`;
}
