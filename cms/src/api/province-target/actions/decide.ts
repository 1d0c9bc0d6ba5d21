import { balanceOf, type Balance } from '../../../domain/decomposition';
import { provinceTargetStates } from '../../../domain/states';
import { invalid, type FieldError } from '../../../core/refusal';
import { advance } from '../../../actions/advance';
import { decideShare } from '../../target/decide-share';
import type { ProvinceTargetRow, PartRow } from '../row';

export interface PartInput {
  /** documentId of the unit's target */
  id: string;
  value: string;
}

type Whole = Pick<ProvinceTargetRow, 'state' | 'totalValue' | 'direction'>;
export type Part = Pick<
  PartRow,
  'documentId' | 'state' | 'targetValue' | 'method' | 'points' | 'direction'
> & { unit: string };

export interface Decomposition<P extends Part> {
  state: string;
  balance: Balance;
  overhangReason: string | null;
  /** The targets whose value changes. */
  writes: { part: P; value: string }[];
}

/**
 * 分解 (PM-15): values given for some of the units' targets, what the others have counting as it
 * is. Together they are the whole; more than the whole needs a reason, less is refused. A target
 * that is no longer open keeps its value: the refusal names the unit.
 */
export function decideDecompose<P extends Part>(
  whole: Whole,
  parts: readonly P[],
  input: readonly PartInput[],
  reason: string | null,
): Decomposition<P> {
  const state = advance(provinceTargetStates, whole.state, 'decompose');
  const byId = new Map(parts.map((part) => [part.documentId, part]));
  const wrong: Record<string, FieldError> = {};
  const values = new Map(parts.map(({ documentId, targetValue }) => [documentId, targetValue]));
  const writes = input.flatMap(({ id, value }, index) => {
    const part = byId.get(id);
    const fault = part ? decideShare(part, value) : ({ code: 'partNotOfWhole' } as const);
    if (fault) wrong[`parts.${index}.value`] = fault;
    values.set(id, value);
    return part && part.targetValue !== value ? [{ part, value }] : [];
  });
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
  const numbers = [...values.values()].map((value) => value ?? '0');
  const balance = balanceOf(whole.totalValue, numbers, whole.direction);
  const params = { ...balance, total: whole.totalValue };
  if (balance.verdict === 'short') throw invalid({ parts: { code: 'partsShort', params } });
  if (balance.verdict === 'beyond' && !reason)
    throw invalid({ overhangReason: { code: 'overhangReasonRequired', params } });
  const overhangReason = balance.verdict === 'beyond' ? reason : null;
  return { state, balance, overhangReason, writes };
}
