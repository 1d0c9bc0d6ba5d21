import { DomainError } from '../../src/domain/errors';
import { fixed } from '../../src/domain/exact/decimal';
import { scoreTarget, type ScoreInput } from '../../src/domain/scoring';

/** The code of the domain error that a call ends with, or `none`. */
export function codeOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
  return 'none';
}

/** A score as it is shown: 6 places, half up. */
export function scored(input: ScoreInput): string {
  return fixed(scoreTarget(input).score, 6);
}
