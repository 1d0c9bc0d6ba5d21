import { DomainError } from '../errors';
import { Decimal, ZERO, show } from '../exact/decimal';
import type { BreakdownLine, Facts } from './types';

/**
 * The completion rate r kept as a quotient: V/T when higher is better, max(0, 2 − V/T) when lower
 * is better. Comparing by cross multiplication keeps it exact. Source:
 * cms/docs/domain.md#scoring-one-target-in-one-occasion.
 */
export interface Rate {
  part: Decimal;
  whole: Decimal;
}

/** Errors: `missingInput` without target or value, `targetNotPositive` when T ≤ 0. */
export function rateOf({ target, value, direction }: Facts): Rate {
  if (target === undefined) throw new DomainError('missingInput', { input: 'target' });
  if (value === undefined) throw new DomainError('missingInput', { input: 'value' });
  if (target.lte(0)) throw new DomainError('targetNotPositive', { target: target.toFixed() });
  if (direction === 'higher') return { part: value, whole: target };
  return { part: Decimal.max(ZERO, target.times(2).minus(value)), whole: target };
}

/** Whether r reaches `limit`. */
export function reaches(rate: Rate, limit: Decimal): boolean {
  return rate.part.gte(rate.whole.times(limit));
}

/** `amount` × r, multiplied before dividing so that an exact product stays exact. */
export function timesRate(amount: Decimal, rate: Rate): Decimal {
  return amount.times(rate.part).div(rate.whole);
}

/** Opening lines of the explanation of every method that uses the rate. */
export function rateLines(facts: Facts, rate: Rate): BreakdownLine[] {
  return [
    { key: 'target', value: show(facts.target ?? ZERO) },
    { key: 'value', value: show(facts.value ?? ZERO) },
    { key: 'rate', value: show(rate.part.div(rate.whole)) },
    { key: 'points', value: show(facts.points) },
  ];
}
