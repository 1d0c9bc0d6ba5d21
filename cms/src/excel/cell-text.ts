import { Decimal } from '../domain/exact/decimal';
import { KEPT_DIGITS } from '../domain/exact/spreadsheet';
import { shownNumber } from './number-format';
import type { RawCell } from './types';

/**
 * The text of a number of Excel's file, with as many digits as Excel shows and keeps; its file may have
 * the binary rest, 1.1000000000000001. Undefined if it is no number.
 */
export function numberText(written: string): string | undefined {
  try {
    const value = new Decimal(written);
    return value.isFinite() ? value.toSignificantDigits(KEPT_DIGITS).toFixed() : undefined;
  } catch {
    return undefined;
  }
}

/** Whether Excel has lost the last digits of a number: 420106199001011234 is kept as …011000. */
export const isTooLong = (number: string): boolean =>
  new Decimal(number).abs().gte(new Decimal(10).pow(KEPT_DIGITS));

/** Signs that take no room on the screen: nobody sees them, and a code with one is another code. */
const UNSEEN = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g;
const UNSEEN_ENDS = /^[\s\u200C\u200D]+|[\s\u200C\u200D]+$/g;

/** What a reader sees in a cell. */
export function displayText(cell: RawCell | undefined): string | null {
  if (cell === null || cell === undefined) return null;
  if (typeof cell !== 'string')
    return 'number' in cell
      ? (shownNumber(cell.number, cell.format)?.text ?? cell.number)
      : cell.day;
  const text = cell.replaceAll('\r\n', '\n').replace(UNSEEN, '').replace(UNSEEN_ENDS, '');
  return text === '' ? null : text;
}
