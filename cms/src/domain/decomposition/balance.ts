import { Decimal, sum } from '../exact/number';

/**
 * `even`: the parts are the whole. `beyond`: they ask for more than the whole, as local levels often
 * add to what they are given (地方加码). `short`: they leave part of the whole to nobody.
 */
export type Verdict = 'even' | 'beyond' | 'short';

export interface Balance {
  verdict: Verdict;
  sum: string;
  /** How far the sum is from the whole, never below 0. */
  difference: string;
}

/**
 * Compares parts with their whole, exactly. Where a lower value is better, such as a cap on
 * accidents, less than the whole asks for more of the units.
 */
export function balanceOf(
  whole: string,
  parts: readonly string[],
  direction: 'higher' | 'lower',
): Balance {
  const total = sum(parts.map((part) => new Decimal(part)));
  const difference = total.minus(whole);
  const text = { sum: total.toFixed(), difference: difference.abs().toFixed() };
  if (difference.isZero()) return { verdict: 'even', ...text };
  const beyond = difference.gt(0) === (direction === 'higher');
  return { verdict: beyond ? 'beyond' : 'short', ...text };
}
