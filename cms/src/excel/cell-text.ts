import { Decimal } from '../domain/exact/decimal';
import type { RawCell } from './types';

/** As many digits as Excel shows and keeps; its file may have the binary rest, 1.1000000000000001. */
const DIGITS = 15;

/** The text of a number of Excel's file, as Excel shows it; undefined if it is none. */
export function numberText(written: string): string | undefined {
  try {
    const value = new Decimal(written);
    return value.isFinite() ? value.toSignificantDigits(DIGITS).toFixed() : undefined;
  } catch {
    return undefined;
  }
}

/** A number that a binary float keeps in full, so that Excel can count with it. */
export function isSafeNumber(text: string): boolean {
  const value = new Decimal(text);
  return value.precision(true) <= DIGITS && value.decimalPlaces() <= DIGITS;
}

/** What a reader sees in a cell. */
export function displayText(cell: RawCell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'string') return 'number' in cell ? cell.number : cell.day;
  const text = cell.replaceAll('\r\n', '\n').trim();
  return text === '' ? null : text;
}
