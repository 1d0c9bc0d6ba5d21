import { DomainError } from '../errors';
import { Decimal, sum, ZERO } from '../exact/number';

/**
 * Splits a total (decimal text, not below 0) by weights (none below 0), to `places` decimals or as
 * many as the total itself has. Each part is rounded down and what is left goes to the largest
 * remainders, one unit of the last place each, the earlier part first: the parts always add up to
 * the total. Errors: `negativeTotal`, `negativeWeight`; `noWeights` when they are all 0.
 */
export function splitByWeights(
  total: string,
  weights: readonly (string | number)[],
  places: number,
): string[] {
  const whole = new Decimal(total);
  const shares = weights.map((one) => new Decimal(one));
  const weight = sum(shares);
  if (whole.isNegative() && !whole.isZero()) throw new DomainError('negativeTotal', { total });
  if (shares.some((share) => share.lt(0))) throw new DomainError('negativeWeight');
  if (weight.isZero()) throw new DomainError('noWeights');
  const grain = new Decimal(10).pow(-Math.max(places, whole.decimalPlaces()));
  const parts = shares.map((share, index) => {
    const exact = whole.times(share).div(weight);
    const part = exact.div(grain).floor().times(grain);
    return { index, part, rest: exact.minus(part) };
  });
  const left = whole.minus(sum(parts.map(({ part }) => part))).div(grain);
  const lucky = new Set(
    [...parts]
      .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index)
      .slice(0, left.toNumber())
      .map(({ index }) => index),
  );
  return parts.map(({ part, index }) => part.plus(lucky.has(index) ? grain : ZERO).toFixed());
}

/** Splits a total into `count` parts that differ by one unit of the last place at most. */
export const splitEqually = (total: string, count: number, places: number): string[] =>
  splitByWeights(total, Array<string>(count).fill('1'), places);
