import { Decimal } from './number';

/** As many digits as a spreadsheet keeps of a number. */
export const KEPT_DIGITS = 15;

/** Whether a spreadsheet keeps every digit of a decimal, so that it can count with it. */
export function isKeptInFull(text: string): boolean {
  const value = new Decimal(text);
  return value.precision(true) <= KEPT_DIGITS && value.decimalPlaces() <= KEPT_DIGITS;
}

/**
 * A text as the format .xlsx wants it: `_x0041_` would be read as A. Texts that every object has a
 * property of (`toString`) are taken by write-excel-file for some it has written already: their first
 * sign is written by its number.
 */
export function spreadsheetText(text: string): string {
  const plain = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  if (!(plain in Object.prototype)) return plain;
  const code = plain.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return `_x${code}_${plain.slice(1)}`;
}
