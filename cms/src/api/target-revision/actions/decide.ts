import {
  changedTerms,
  isOutsideWindow,
  ownDeclarationFault,
  proposalFaults,
  TARGET_TERMS,
  type Proposal,
  type RevisionWindow,
  type TargetTerms,
} from '../../../domain/review';
import type { Day } from '../../../domain/periods';
import { targetRevisionStates, targetStates } from '../../../domain/states';
import { isMessageKey } from '../../../messages';
import { invalid, Refusal, type FieldError } from '../../../core/refusal';
import { advance } from '../../../actions/advance';
import { checkMethod, checkTargetValue, type ActingUnit } from '../../target/decide';
import type { RevisionRow } from './row';

interface Published extends TargetTerms {
  state: string;
  unitId: number;
  publishedVersion: number | null;
}

/** When and why: outside of the window a reason is asked for (cms/docs/domain.md#the-year). */
export interface RevisionTiming {
  window: RevisionWindow;
  day: Day;
}

type Moving = Pick<RevisionRow, 'state' | 'proposedByUnitId' | 'reason'>;

/** 启动修订 of a published target: what is not proposed stays as it is published (BX-5). */
export function decideCreate(
  target: Published,
  input: Proposal & { reason: string | null },
  by: ActingUnit,
  { window, day }: RevisionTiming,
) {
  const state = advance(targetStates, target.state, 'revise');
  const outsideWindow = isOutsideWindow(window, day);
  checkReason(outsideWindow, input.reason, window);
  const terms = proposedTerms(target, target, input, by);
  return {
    target: { state },
    revision: {
      ...terms,
      state: 'draft',
      reason: input.reason,
      outsideWindow,
      fromVersion: target.publishedVersion ?? 0,
      proposedByUnitId: by.unitId,
    },
  };
}

/** Keeps what is proposed so far; only the unit that proposed it edits it. */
export function decideSave(
  revision: Moving & TargetTerms,
  target: Published,
  input: Proposal & { reason?: string | null | undefined },
  by: ActingUnit,
) {
  const state = advance(targetRevisionStates, revision.state, 'save');
  refuseOthers(revision, by);
  const reason = input.reason === undefined ? revision.reason : input.reason;
  return { ...proposedTerms(target, revision, input, by), state, reason };
}

/** 提交 for review: something differs, the values can be scored by, and the window is looked at. */
export function decideDeclare(
  revision: Moving & TargetTerms,
  target: Published,
  by: ActingUnit,
  { window, day }: RevisionTiming,
) {
  const state = advance(targetRevisionStates, revision.state, 'declare');
  refuseOthers(revision, by);
  const outsideWindow = isOutsideWindow(window, day);
  checkReason(outsideWindow, revision.reason, window);
  if (changedTerms(target, revision).length === 0) throw new Refusal(400, 'nothingRevised');
  checkTargetValue(revision, revision.targetValue);
  checkMethod(revision, revision.targetValue);
  return { state, outsideWindow, declaredAt: by.now, returnReason: null, returnNotes: null };
}

/** 退回 with a reason, and notes at the fields. */
export function decideReturn(revision: Moving, reason: string, by: ActingUnit, notes: object = {}) {
  const state = advance(targetRevisionStates, revision.state, 'return', reason);
  refuseOwn(revision, by);
  const returnNotes = Object.keys(notes).length === 0 ? null : notes;
  return { state, returnReason: reason, returnNotes };
}

/** 审核; nobody reviews what their own unit proposed (PM-14). */
export function decideReview(revision: Moving, by: ActingUnit) {
  const state = advance(targetRevisionStates, revision.state, 'review');
  refuseOwn(revision, by);
  return { state };
}

/** 发布 as the next version; from `declared` it is reviewed in the same step. */
export function decidePublish(revision: Moving & TargetTerms, target: Published, by: ActingUnit) {
  const reviewed = revision.state === 'declared';
  const from = reviewed ? decideReview(revision, by).state : revision.state;
  const state = advance(targetRevisionStates, from, 'publish');
  checkTargetValue(revision, revision.targetValue);
  checkMethod(revision, revision.targetValue);
  const toVersion = (target.publishedVersion ?? 0) + 1;
  const terms = Object.fromEntries(TARGET_TERMS.map((name) => [name, revision[name]]));
  return {
    reviewed,
    revision: { state, toVersion },
    target: {
      ...terms,
      state: advance(targetStates, target.state, 'publish'),
      publishedVersion: toVersion,
    },
  };
}

/** 撤回 by the unit that proposed it; the published version stays unchanged. */
export function decideWithdraw(revision: Moving, target: Pick<Published, 'state'>, by: ActingUnit) {
  const state = advance(targetRevisionStates, revision.state, 'withdraw');
  refuseOthers(revision, by);
  return {
    revision: { state },
    target: { state: advance(targetStates, target.state, 'withdraw') },
  };
}

/** The proposal over what it starts from; wrong fields are named. */
function proposedTerms(
  target: Published,
  from: TargetTerms,
  input: Proposal,
  by: ActingUnit,
): TargetTerms {
  const named = TARGET_TERMS.filter((name) => input[name] !== undefined);
  const terms = pick(from, TARGET_TERMS);
  const proposed = { ...terms, ...pick(input, named) };
  const faults = proposalFaults(target, proposed, by.unitId === target.unitId);
  const fieldErrors = Object.entries(faults).map(([field, { key }]): [string, FieldError] => [
    field,
    { code: isMessageKey(key) ? key : 'badValue' },
  ]);
  if (fieldErrors.length > 0) throw invalid(Object.fromEntries(fieldErrors));
  return proposed;
}

const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;

function checkReason(outside: boolean, reason: string | null, window: RevisionWindow): void {
  if (outside && !reason)
    throw invalid({ reason: { code: 'revisionReasonRequired', params: { ...window } } });
}

function refuseOthers({ proposedByUnitId }: Moving, by: ActingUnit): void {
  if (proposedByUnitId !== by.unitId) throw new Refusal(403, 'notYourRevision');
}

function refuseOwn({ proposedByUnitId }: Moving, by: ActingUnit): void {
  if (ownDeclarationFault(proposedByUnitId, by.unitId)) throw new Refusal(403, 'ownDeclaration');
}
