import { dayAt, isDay } from '../domain/periods';

const DAY =
  /^(\d{4})\s*(?:([-/.])\s*(\d{1,2})\s*\2\s*(\d{1,2})|年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?)$/;
const TIME = /[\sT]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/**
 * The day of a text as people write it: 2024-11-09, 2024/11/9, 2024.11.9 or 2024年11月9日, with a time or
 * without. Undefined for anything else, above all where the year does not come first.
 */
export function dayOf(text: string): string | undefined {
  const plain = text.normalize('NFKC').trim().replace(TIME, '');
  const [, year = '', , month, day, chineseMonth, chineseDay] = DAY.exec(plain) ?? [];
  const two = (number = '') => number.padStart(2, '0');
  const iso = `${year}-${two(month ?? chineseMonth)}-${two(day ?? chineseDay)}`;
  return isDay(iso) ? iso : undefined;
}

/** Excel counts 29 February 1900, which never was: an earlier day of its is another one. */
const FIRST = Date.UTC(1900, 2, 1);
const HALF_A_SECOND = 500;
const A_DAY = 86_400_000;

/**
 * The day of a cell that Excel shows as one, and whether it can be told: not from a format that shows
 * only a month or a time, nor from the last half second of a day, which Excel shows as the next.
 */
export function dayOfCell(
  date: Date,
  format: string | undefined,
): { day: string; unclear?: true } | undefined {
  const time = date.getTime();
  if (Number.isNaN(time)) return undefined;
  const near = time % A_DAY > A_DAY - HALF_A_SECOND;
  const day = dayAt(time);
  const clear = time >= FIRST && !near && showsDay(format);
  return clear ? { day } : { day, unclear: true };
}

/** Whether a format of days has the day of the month in it, and no other calendar. */
function showsDay(format = ''): boolean {
  const signs = format.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, ' ').toLowerCase();
  return /(^|[^d])d{1,2}([^d]|$)/.test(signs) && !/b|g/.test(signs);
}
