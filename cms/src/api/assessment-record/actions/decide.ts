import { Decimal, show } from '../../../domain/exact/decimal';
import { assessmentRecordStates, separationFault } from '../../../domain/states';
import { invalid, Refusal } from '../../../core/refusal';
import { advance } from '../../../actions/advance';
import type { ScoreInputs } from '../inputs';
import type { RecordRow } from './row';
import type { Suggestion } from '../suggest';

type State = Pick<RecordRow, 'state'>;

export interface Scoring {
  score: string | null;
  reason: string | null;
  inputs: ScoreInputs;
}

export interface Circumstances {
  processState: string;
  suggestion: Suggestion;
  /** ids of the users who reported on the target */
  reporters: readonly number[];
  userId: number;
  now: Date;
}

/**
 * 评分. Only in an open process, by somebody who did not report; between 0 and what the method
 * allows; a score other than the suggested one gives its reason (FM-2).
 */
export function decideSubmit(record: State, input: Scoring, about: Circumstances) {
  const state = advance(assessmentRecordStates, record.state, 'submit');
  const { suggestion, userId, now } = about;
  if (about.processState !== 'open') throw new Refusal(409, 'processNotOpen');
  const reporters = about.reporters.map(String);
  if (separationFault(String(userId), 'score', { report: reporters }))
    throw new Refusal(403, 'sameActor');
  const score = checkedScore(input, suggestion);
  return {
    state,
    score,
    suggestedScore: suggestion.score,
    inputs: input.inputs,
    breakdown: suggestion.breakdown,
    facts: suggestion.facts,
    effect: suggestion.effect,
    reason: input.reason,
    scoredById: userId,
    submittedAt: now,
    returnReason: null,
  };
}

function checkedScore(
  { score, reason }: Scoring,
  { score: suggested, maximum }: Suggestion,
): string {
  if (score === null) {
    if (suggested === null) throw invalid({ score: { code: 'noSuggestion' } });
    return suggested;
  }
  if (new Decimal(score).lt(0) || new Decimal(score).gt(maximum))
    throw invalid({ score: { code: 'scoreOutOfRange', params: { max: maximum } } });
  const roundedSuggestion = suggested === null ? null : show(new Decimal(suggested));
  // People read and type six places; agreeing with what is shown means the exact score.
  if (suggested !== null && roundedSuggestion === show(new Decimal(score))) return suggested;
  if (reason) return score;
  throw invalid({
    reason:
      roundedSuggestion === null
        ? { code: 'required' }
        : { code: 'scoreReasonRequired', params: { suggested: roundedSuggestion } },
  });
}

/** 归档: from here on the record does not change. */
export function decideArchive(record: State, now: Date) {
  return { state: advance(assessmentRecordStates, record.state, 'archive'), archivedAt: now };
}

/** 退档, always with a reason. */
export function decideReturn(record: State, reason: string) {
  const state = advance(assessmentRecordStates, record.state, 'return', reason);
  return { state, returnReason: reason, archivedAt: null };
}

/** 作废, always with a reason. */
export function decideVoid(record: State, reason: string) {
  return {
    state: advance(assessmentRecordStates, record.state, 'void', reason),
    returnReason: reason,
  };
}
