import { methodOf, validateMethod } from '../../../domain/scoring';
import { targetStates } from '../../../domain/states';
import { invalid, Refusal } from '../../../rest/errors';
import { step } from '../../../usecases/step';
import { methodOfTarget, type TargetRow } from './row';

export interface Declaration {
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
}

type Item = Pick<TargetRow, 'state' | 'method' | 'points' | 'direction'>;

/** 申报. A method by completion rate needs a target above 0, else 400 at `targetValue` (EX-1). */
export function decideDeclare(target: Item, given: Declaration, now: Date) {
  const state = step(targetStates, target.state, 'declare');
  checkTargetValue(target, given.targetValue);
  return { ...given, state, declaredAt: now, returnReason: null, returnNotes: null };
}

/** 退回, always with a reason; notes say at a field what is to be mended there. */
export function decideReturn(
  target: Pick<Item, 'state'>,
  reason: string,
  notes: Readonly<Record<string, string | undefined>> = {},
) {
  const state = step(targetStates, target.state, 'return', reason);
  return { state, returnReason: reason, returnNotes: isEmpty(notes) ? null : notes };
}

const isEmpty = (notes: object): boolean => Object.keys(notes).length === 0;

/** 审核. */
export function decideReview(target: Pick<Item, 'state'>) {
  return { state: step(targetStates, target.state, 'review') };
}

/**
 * 发布 the next version. The office may review and publish in one step: then both transitions are
 * made, and `reviewed` says so. What the method forbids is refused here at the latest (PM-14).
 */
export function decidePublish(target: Item & Pick<TargetRow, 'targetValue' | 'publishedVersion'>) {
  const reviewed = target.state === 'declared';
  const from = reviewed ? decideReview(target).state : target.state;
  const state = step(targetStates, from, 'publish');
  checkTargetValue(target, target.targetValue);
  checkMethod(target, target.targetValue);
  return { reviewed, values: { state, publishedVersion: (target.publishedVersion ?? 0) + 1 } };
}

function checkTargetValue(target: Item, value: string | null): void {
  const { kind, params } = methodOfTarget(target);
  if (!methodOf(kind).usesRate(params)) return;
  if (value === null) throw invalid({ targetValue: { code: 'targetValueMissing' } });
  if (Number(value) <= 0) throw invalid({ targetValue: { code: 'targetNotPositive' } });
}

function checkMethod(target: Item, value: string | null): void {
  const { kind, params } = methodOfTarget(target);
  const { points, direction } = target;
  const [first] = validateMethod({ method: kind, params, points, direction, target: value });
  if (first) throw new Refusal(409, 'methodFault', { fault: first.key });
}
