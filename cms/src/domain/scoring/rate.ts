import { DomainError } from '../errors';
import { Decimal, ZERO } from '../exact/decimal';
import { step } from './define';
import { required } from './needs';
import type { Facts } from './types';

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
export function rateOf(facts: Facts): Rate {
  const target = required(facts.target, 'target');
  const value = required(facts.value, 'value');
  if (target.lte(0)) throw new DomainError('targetNotPositive', { target: target.toFixed() });
  if (facts.direction === 'higher') return { part: value, whole: target };
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

/** The keys of `rateSteps`, for a method's own list of steps. */
export const RATE_STEPS = {
  target: 'measure',
  value: 'measure',
  rate: 'share',
  points: 'points',
} as const;

/** Opening steps of the explanation of every method that uses the rate. */
export const rateSteps = (facts: Facts, rate: Rate) => [
  step('target', facts.target ?? ZERO),
  step('value', facts.value ?? ZERO),
  step('rate', rate.part.div(rate.whole)),
  step('points', facts.points),
];
