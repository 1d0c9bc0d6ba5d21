import { Decimal, fixed, ZERO } from './number';
import { isDecimal, plainDecimal } from './typed';

/*
 * Arithmetic on decimals as they are typed and sent, text in and text out: what a page adds up while
 * somebody types is what the server will find.
 */

const isBlank = (text: string | null | undefined): boolean => (text ?? '').trim() === '';

function read(text: string | null | undefined): Decimal | null {
  const plain = plainDecimal(text ?? '');
  return isDecimal(plain) ? new Decimal(plain) : null;
}

/** Whether a text is a decimal above 0. */
export const isPositive = (text: string | null | undefined): boolean => read(text)?.gt(0) ?? false;

/** Whether two texts say the same number, or the same text: 12.50 is 12.5. */
export function sameDecimal(a: string | null, b: string | null): boolean {
  const [one, other] = [read(a), read(b)];
  return one && other ? one.eq(other) : (a ?? '') === (b ?? '');
}

/** For sorting: below 0 where `a` is less than `b`; what is no number comes as equal. */
export function compareDecimals(a: string, b: string): number {
  const [one, other] = [read(a), read(b)];
  return one && other ? one.cmp(other) : 0;
}

/** The sum; a blank one counts 0, null while one of them is no number. */
export function exactSum(texts: readonly (string | null | undefined)[]): string | null {
  let sum: Decimal = ZERO;
  for (const text of texts) {
    const value = isBlank(text) ? ZERO : read(text);
    if (!value) return null;
    sum = sum.plus(value);
  }
  return sum.toFixed();
}

/** `a − b`; a blank one counts 0, null when one of them is no number. */
export function exactDifference(a: string | null, b: string | null): string | null {
  const [left, right] = [a, b].map((text) => (isBlank(text) ? ZERO : read(text)));
  return left && right ? left.minus(right).toFixed() : null;
}

/** `a × b`; null where one is no number, or the product has more places than can be kept. */
export function exactProduct(a: string, b: string): string | null {
  const [left, right] = [read(a), read(b)];
  if (!left || !right) return null;
  const product = left.times(right).toFixed();
  return isDecimal(product) ? product : null;
}

/** What part of the whole a value is, in percent with one decimal, for reading only. */
export function percentOf(part: string | null, whole: string | null): string | null {
  const [left, right] = [read(part), read(whole)];
  if (!left || !right || right.isZero()) return null;
  return fixed(left.times(100).div(right), 1);
}

/** A share as a percentage: `0.125` → `12.5%`. */
export function percentOfShare(share: string): string {
  const value = read(share);
  return value ? `${value.times(100).toFixed()}%` : share;
}

/**
 * How much `value` is above (+) or below (−) `last`, in percent of it to one place, half up:
 * 110 against 100 → `+10.0%`. Null where one is missing or the last is not above 0.
 */
export function changeInPercent(value: string | null, last: string | null): string | null {
  const [now, before] = [read(value), read(last)];
  if (!now || !before?.gt(0)) return null;
  const change = now.minus(before).times(100).div(before).toDecimalPlaces(1);
  const sign = change.isZero() ? '±' : change.isNegative() ? '−' : '+';
  return `${sign}${change.abs().toFixed(1)}%`;
}

/** A score as the server computes it: exact, so with as many places as that takes. */
const EXACT = /^-?\d{1,18}(\.\d{1,60})?$/;

/** A percentage as it is read: one place, half up. What is no number stays as it is. */
export const onePlace = (text: string): string =>
  EXACT.test(text) ? fixed(new Decimal(text), 1) : text;

/** A score as people read it: at most two places, half up. What is no number stays as it is. */
export function twoPlaces(text: string): string {
  if (!EXACT.test(text)) return text;
  return new Decimal(text).toDecimalPlaces(2).toFixed();
}
