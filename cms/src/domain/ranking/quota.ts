import type { Decimal } from '../exact/number';

/** Places for the top grade: floor(share × units in the group), at least `minimum`. */
export function quotaLimit(share: Decimal, units: number, minimum: number): number {
  return Math.max(share.times(units).floor().toNumber(), minimum);
}

/**
 * Who of the candidates (in rank order) has the top grade. A tie that straddles the limit leaves
 * out all of the tied, and everyone below them.
 */
export function withinQuota<T extends { rank: number }>(
  candidates: readonly T[],
  limit: number,
): Set<T> {
  const firstOut = candidates[limit];
  if (!firstOut) return new Set(candidates);
  return new Set(candidates.slice(0, limit).filter(({ rank }) => rank < firstOut.rank));
}
