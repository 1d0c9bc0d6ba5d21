import {
  changedTerms,
  isOutsideWindow,
  ownDeclarationFault,
  proposalFaults,
  TERMS,
  type Proposal,
  type RevisionWindow,
  type Terms,
} from '../../../domain/review';
import type { Day } from '../../../domain/periods';
import { targetRevisionStates, targetStates } from '../../../domain/states';
import { isMessageKey } from '../../../messages';
import { invalid, Refusal, type Complaint } from '../../../core/refusal';
import { step } from '../../../usecases/step';
import { checkMethod, checkTargetValue, type Hand } from '../../target/decide';
import type { RevisionRow } from './row';

interface Published extends Terms {
  state: string;
  unitId: number;
  publishedVersion: number | null;
}

/** When and why: outside of the window a reason is asked for (cms/docs/domain.md#the-year). */
export interface Occasion {
  window: RevisionWindow;
  day: Day;
}

type Moving = Pick<RevisionRow, 'state' | 'proposedByUnitId' | 'reason'>;

/** 启动修订 of a published target: what is not proposed stays as it is published (BX-5). */
export function decideCreate(
  target: Published,
  given: Proposal & { reason: string | null },
  by: Hand,
  { window, day }: Occasion,
) {
  const state = step(targetStates, target.state, 'revise');
  const outsideWindow = isOutsideWindow(window, day);
  checkReason(outsideWindow, given.reason, window);
  const terms = proposedTerms(target, target, given, by);
  return {
    target: { state },
    revision: {
      ...terms,
      state: 'draft',
      reason: given.reason,
      outsideWindow,
      fromVersion: target.publishedVersion ?? 0,
      proposedByUnitId: by.unitId,
    },
  };
}

/** Keeps what is proposed so far; only the unit that proposed it edits it. */
export function decideSave(
  revision: Moving & Terms,
  target: Published,
  given: Proposal & { reason?: string | null | undefined },
  by: Hand,
) {
  const state = step(targetRevisionStates, revision.state, 'save');
  refuseOthers(revision, by);
  const reason = given.reason === undefined ? revision.reason : given.reason;
  return { ...proposedTerms(target, revision, given, by), state, reason };
}

/** 提交 for review: something differs, the values can be scored by, and the window is looked at. */
export function decideDeclare(
  revision: Moving & Terms,
  target: Published,
  by: Hand,
  { window, day }: Occasion,
) {
  const state = step(targetRevisionStates, revision.state, 'declare');
  refuseOthers(revision, by);
  const outsideWindow = isOutsideWindow(window, day);
  checkReason(outsideWindow, revision.reason, window);
  if (changedTerms(target, revision).length === 0) throw new Refusal(400, 'nothingRevised');
  checkTargetValue(revision, revision.targetValue);
  checkMethod(revision, revision.targetValue);
  return { state, outsideWindow, declaredAt: by.now, returnReason: null, returnNotes: null };
}

/** 退回 with a reason, and notes at the fields. */
export function decideReturn(revision: Moving, reason: string, by: Hand, notes: object = {}) {
  const state = step(targetRevisionStates, revision.state, 'return', reason);
  refuseOwn(revision, by);
  const returnNotes = Object.keys(notes).length === 0 ? null : notes;
  return { state, returnReason: reason, returnNotes };
}

/** 审核; nobody reviews what their own unit proposed (PM-14). */
export function decideReview(revision: Moving, by: Hand) {
  const state = step(targetRevisionStates, revision.state, 'review');
  refuseOwn(revision, by);
  return { state };
}

/** 发布 as the next version; from `declared` it is reviewed in the same step. */
export function decidePublish(revision: Moving & Terms, target: Published, by: Hand) {
  const reviewed = revision.state === 'declared';
  const from = reviewed ? decideReview(revision, by).state : revision.state;
  const state = step(targetRevisionStates, from, 'publish');
  checkTargetValue(revision, revision.targetValue);
  checkMethod(revision, revision.targetValue);
  const toVersion = (target.publishedVersion ?? 0) + 1;
  const terms = Object.fromEntries(TERMS.map((name) => [name, revision[name]]));
  return {
    reviewed,
    revision: { state, toVersion },
    target: {
      ...terms,
      state: step(targetStates, target.state, 'publish'),
      publishedVersion: toVersion,
    },
  };
}

/** 撤回 by the unit that proposed it; the published version stays unchanged. */
export function decideWithdraw(revision: Moving, target: Pick<Published, 'state'>, by: Hand) {
  const state = step(targetRevisionStates, revision.state, 'withdraw');
  refuseOthers(revision, by);
  return { revision: { state }, target: { state: step(targetStates, target.state, 'withdraw') } };
}

/** The proposal over what it starts from; wrong fields are named. */
function proposedTerms(target: Published, from: Terms, given: Proposal, by: Hand): Terms {
  const named = TERMS.filter((name) => given[name] !== undefined);
  const terms = pick(from, TERMS);
  const proposed = { ...terms, ...pick(given, named) };
  const faults = proposalFaults(target, proposed, by.unitId === target.unitId);
  const complaints = Object.entries(faults).map(([field, { key }]): [string, Complaint] => [
    field,
    { code: isMessageKey(key) ? key : 'badValue' },
  ]);
  if (complaints.length > 0) throw invalid(Object.fromEntries(complaints));
  return proposed;
}

const pick = <T extends object, K extends keyof T>(from: T, names: readonly K[]) =>
  Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>;

function checkReason(outside: boolean, reason: string | null, window: RevisionWindow): void {
  if (outside && !reason)
    throw invalid({ reason: { code: 'revisionReasonRequired', params: { ...window } } });
}

function refuseOthers({ proposedByUnitId }: Moving, by: Hand): void {
  if (proposedByUnitId !== by.unitId) throw new Refusal(403, 'notYourRevision');
}

function refuseOwn({ proposedByUnitId }: Moving, by: Hand): void {
  if (ownDeclarationFault(proposedByUnitId, by.unitId)) throw new Refusal(403, 'ownDeclaration');
}
