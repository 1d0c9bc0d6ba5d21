import { Decimal, sum } from '../../domain/exact/decimal';

/**
 * Splits a total by weights, to `places` decimals, so that the parts add up to the total exactly:
 * rounded down, and what is left goes to the largest remainders.
 */
export function splitTotal(total: string, weights: readonly number[], places: number): string[] {
  const whole = new Decimal(total);
  const grain = new Decimal(10).pow(-places);
  const weight = sum(weights.map((one) => new Decimal(one)));
  const exact = weights.map((one) => whole.times(one).div(weight));
  const parts = exact.map((part) => part.toDecimalPlaces(places, Decimal.ROUND_DOWN));
  const left = whole.minus(sum(parts)).div(grain).round().toNumber();
  const order = exact
    .map((part, index) => ({ index, rest: part.minus(parts[index] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.index - b.index)
    .slice(0, left);
  const lucky = new Set(order.map(({ index }) => index));
  return parts.map((part, index) => (lucky.has(index) ? part.plus(grain) : part).toFixed());
}
