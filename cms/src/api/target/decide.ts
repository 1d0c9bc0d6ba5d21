import { ownDeclarationFault } from '../../domain/review';
import { methodOf, validateMethod } from '../../domain/scoring';
import { targetStates } from '../../domain/states';
import { invalid, Refusal } from '../../core/refusal';
import { advance } from '../../actions/advance';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { methodOfTarget, type TargetRow } from './row';

export interface Declaration {
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
}

/** Who acts, and when, as far as the rules need it. */
export interface ActingUnit {
  /** numeric id; null for somebody without a unit */
  unitId: number | null;
  now: Date;
}

export const actingUnitOf = ({
  principal,
  now,
}: Pick<UnitOfWork, 'principal' | 'now'>): ActingUnit => ({
  unitId: principal.unit?.id ?? null,
  now,
});

type Item = Pick<TargetRow, 'state' | 'method' | 'points' | 'direction'>;
type Declared = Pick<TargetRow, 'state' | 'unitId' | 'declaredByUnitId'>;

/** 保存: keeps what is typed; whether it is complete is checked when declaring. */
export function decideSave(target: Item & Declaration, input: Partial<Declaration>) {
  return { ...filledIn(target, input), state: advance(targetStates, target.state, 'save') };
}

/**
 * 申报 of the values in the input, else of those saved. A method by completion rate needs
 * a target above 0, else 400 at `targetValue` (EX-1).
 */
export function decideDeclare(
  target: Item & Declaration,
  input: Partial<Declaration>,
  by: ActingUnit,
) {
  const state = advance(targetStates, target.state, 'declare');
  return { ...declarationBy(by, target, input), state };
}

/**
 * 下达 by the department in charge of the target type: its own declaration, which counts as reviewed
 * until the office publishes (FM-1).
 */
export function decideSet(target: Item & Declaration, input: Partial<Declaration>, by: ActingUnit) {
  const state = advance(targetStates, target.state, 'set');
  return { ...declarationBy(by, target, input), state };
}

function declarationBy(
  { unitId, now }: ActingUnit,
  target: Item & Declaration,
  input: Partial<Declaration>,
) {
  const declaration = filledIn(target, input);
  checkTargetValue(target, declaration.targetValue);
  const cleared = { returnReason: null, returnNotes: null };
  return { ...declaration, ...cleared, declaredAt: now, declaredByUnitId: unitId };
}

/** A field left out stays as it is; null clears it. */
const filledIn = (target: Declaration, input: Partial<Declaration>): Declaration => ({
  targetValue: input.targetValue === undefined ? target.targetValue : input.targetValue,
  basis: input.basis === undefined ? target.basis : input.basis,
  measures: input.measures === undefined ? target.measures : input.measures,
});

/** 退回, always with a reason; notes say at a field what is to be mended there. */
export function decideReturn(
  target: Declared,
  reason: string,
  by: ActingUnit,
  notes: Readonly<Record<string, string | undefined>> = {},
) {
  const state = advance(targetStates, target.state, 'return', reason);
  refuseOwn(target, by);
  return { state, returnReason: reason, returnNotes: isEmpty(notes) ? null : notes };
}

const isEmpty = (notes: object): boolean => Object.keys(notes).length === 0;

/** 审核. */
export function decideReview(target: Declared, by: ActingUnit) {
  const state = advance(targetStates, target.state, 'review');
  refuseOwn(target, by);
  return { state };
}

/**
 * 发布 the first version. The office may review and publish in one step: then both transitions are
 * made, and `reviewed` says so. What the method forbids is refused here at the latest (PM-14).
 */
export function decidePublish(
  target: Item & Declared & Pick<TargetRow, 'targetValue' | 'publishedVersion'>,
  by: ActingUnit,
) {
  // The next version comes from a revision, not from the target itself.
  if (target.state === 'revising') throw new Refusal(409, 'wrongState');
  const reviewed = target.state === 'declared';
  const from = reviewed ? decideReview(target, by).state : target.state;
  const state = advance(targetStates, from, 'publish');
  checkTargetValue(target, target.targetValue);
  checkMethod(target, target.targetValue);
  return { reviewed, values: { state, publishedVersion: (target.publishedVersion ?? 0) + 1 } };
}

/** Whoever declared it does not review it (PM-14). */
export function refuseOwn(
  { declaredByUnitId, unitId }: Pick<TargetRow, 'unitId' | 'declaredByUnitId'>,
  by: ActingUnit,
): void {
  if (ownDeclarationFault(declaredByUnitId ?? unitId, by.unitId))
    throw new Refusal(403, 'ownDeclaration');
}

export function checkTargetValue(target: Pick<Item, 'method'>, value: string | null): void {
  const { kind, params } = methodOfTarget(target);
  const measures = methodOf(kind).measures(params);
  if (!measures.includes('rate') && !measures.includes('target')) return;
  if (value === null) throw invalid({ targetValue: { code: 'targetValueMissing' } });
  if (measures.includes('rate') && Number(value) <= 0)
    throw invalid({ targetValue: { code: 'targetNotPositive' } });
}

export function checkMethod(
  { points, direction, ...target }: Pick<Item, 'method' | 'points' | 'direction'>,
  value: string | null,
): void {
  const { kind, params } = methodOfTarget(target);
  const [first] = validateMethod({ method: kind, params, points, direction, target: value });
  if (first) throw new Refusal(409, 'methodFault', { fault: first.key });
}
