import { DomainError } from '../../domain/errors';
import { Decimal, show } from '../../domain/exact/decimal';
import {
  factsOf,
  methodOf,
  type BreakdownLine,
  type ScoreFacts,
  type ScoreTerms,
} from '../../domain/scoring';
import { isMessageKey } from '../../messages';
import { invalid } from '../../core/refusal';
import { methodOfTarget, type TargetRow } from '../target/row';
import type { ScoreInputs } from './inputs';

export interface Suggestion {
  /** Decimal text at full length; null when the method lacks an input and people must judge. */
  score: string | null;
  breakdown: BreakdownLine[];
  effect: string | null;
  /** The most the method can give. */
  maximum: string;
  /** What it is computed from and how, to be kept with the score. */
  facts: ScoreFacts;
}

/** A target as an occasion scores it. */
export interface ScoredTarget extends Pick<TargetRow, 'method' | 'direction' | 'unitOfMeasure'> {
  occasion: ScoreTerms['occasion'];
  targetVersion: number | null;
}

/** The score by the target's method, with its steps. Wrong inputs are refused at `inputs`. */
export function suggest(target: ScoredTarget, points: string, inputs: ScoreInputs): Suggestion {
  const { kind, params } = methodOfTarget(target);
  const { direction, occasion, targetVersion, unitOfMeasure } = target;
  const method = methodOf(kind);
  const maximum = show(method.maximum(params, new Decimal(points)));
  const terms = {
    method: { kind, params: method.complete(params) },
    ...{ points, direction, occasion, inputs },
  };
  try {
    const about = { origin: 'scored', targetVersion, unitOfMeasure } as const;
    const { facts, lines } = factsOf(terms, about);
    return { score: facts.score, breakdown: lines, effect: facts.effect, maximum, facts };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    // A grade (等级) of a judged method; as a fault of rules the word is a grade (等次) of results.
    const key = error.code === 'unknownGrade' ? 'unknownJudgedGrade' : error.code;
    const code = isMessageKey(key) ? key : 'badValue';
    throw invalid({ inputs: { code, params: error.params } });
  }
}
