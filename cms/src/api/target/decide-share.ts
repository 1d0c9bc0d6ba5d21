import { Decimal } from '../../domain/exact/decimal';
import { methodOf } from '../../domain/scoring';
import type { FieldError } from '../../core/refusal';
import { methodOfTarget } from './row';

const OPEN: ReadonlySet<string> = new Set(['draft', 'returned', 'declared']);

/** Whether a target can still be given a share; a published one changes by revision. */
export const takesShare = ({ state }: { state: string }): boolean => OPEN.has(state);

interface Shared {
  state: string;
  targetValue: string | null;
  method: unknown;
  unit: string;
}

/** Why a share of a province-wide target cannot be written to a unit's target; undefined if it can. */
export function decideShare(target: Shared, value: string): FieldError | undefined {
  const { unit, targetValue } = target;
  const same = targetValue !== null && new Decimal(targetValue).eq(value);
  if (!takesShare(target)) return same ? undefined : { code: 'shareClosed', params: { unit } };
  const amount = new Decimal(value);
  if (amount.lt(0)) return { code: 'tooSmall', params: { min: '0' } };
  const { kind, params } = methodOfTarget(target);
  const rated = methodOf(kind).measures(params).includes('rate');
  return rated && amount.isZero() ? { code: 'targetNotPositive' } : undefined;
}
