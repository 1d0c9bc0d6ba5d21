import { Decimal, sum } from '../exact/decimal';
import { fault, type Fault } from '../errors';
import { applies } from './applies';
import { carriesPoints } from './carries-points';
import type { Assessee, FrameworkItem } from './types';

type Item = Pick<FrameworkItem, 'points' | 'method' | 'assessmentTypes' | 'units'>;

/** The points a framework gives a unit: of the items that apply to it and carry points; decimal text. */
export function wholeOf(items: readonly Item[], unit: Assessee): string {
  const own = items.filter((item) => carriesPoints(item) && applies(item, unit));
  return totalOf(own.map(({ points }) => points));
}

/** The sum of points, as decimal text. */
export const totalOf = (points: readonly string[]): string =>
  sum(points.map((one) => new Decimal(one))).toFixed();

/**
 * Points of a unit's items of one type may be moved between them, but come to what the framework
 * gives (FM-1): else `pointsAllotted` with the exact difference, above or below.
 */
export function allotmentFault(points: readonly string[], whole: string): Fault | null {
  const total = new Decimal(totalOf(points));
  if (total.eq(whole)) return null;
  const difference = total.minus(whole);
  const params = { total: total.toFixed(), whole, difference: difference.abs().toFixed() };
  return fault(difference.gt(0) ? 'pointsTooMany' : 'pointsTooFew', params);
}
