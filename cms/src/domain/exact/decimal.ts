import DecimalJs from 'decimal.js';
import { z } from 'zod';

/**
 * The decimals of the domain: 100 digits, half up. Three factors of at most 30 digits multiply
 * exactly, so only a division that never ends is ever cut, far behind any published place.
 */
export const Decimal = DecimalJs.clone({
  precision: 100,
  rounding: DecimalJs.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalJs;

export const ZERO: Decimal = new Decimal(0);
export const ONE: Decimal = new Decimal(1);

/** At most 18 digits before the point and 12 after it, as the data model keeps them. */
export const DECIMAL_TEXT = /^-?\d{1,18}(\.\d{1,12})?$/;

const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** `1,234,567.8` → `1234567.8`. A comma that does not part thousands stays, and is no number. */
export const withoutGroups = (text: string): string =>
  GROUPED.test(text) ? text.replaceAll(',', '') : text;

/** Input schema of a decimal: text, or a number that JSON wrote plainly; becomes a Decimal. */
export const decimal = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(DECIMAL_TEXT))
  .transform((text): Decimal => new Decimal(text));

/** A decimal that is not below zero. */
export const nonNegative = decimal.refine((value) => value.gte(0), { message: 'negative' });

/** A decimal above zero. */
export const positive = decimal.refine((value) => value.gt(0), { message: 'notPositive' });

/** Rounds half up to `places` and writes all of them: `2.145` with 6 places is `2.145000`. */
export function fixed(value: Decimal, places: number): string {
  return value.toFixed(places, DecimalJs.ROUND_HALF_UP);
}

/** Writes a value for a reader: at most 6 places, half up, no trailing zeros. */
export function show(value: Decimal): string {
  return value.toDecimalPlaces(6, DecimalJs.ROUND_HALF_UP).toFixed();
}

/** Keeps a value between two bounds. */
export function clamp(value: Decimal, low: Decimal, high: Decimal): Decimal {
  return Decimal.min(Decimal.max(value, low), high);
}

/** Sum of decimals. */
export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), ZERO);
}
