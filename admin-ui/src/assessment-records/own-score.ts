import type { AssessmentRecord } from '../api/records';

/**
 * The score somebody gave of their own; null while the suggested one is followed. A record that
 * came back keeps the score it had, unless that was the suggestion, which may have moved since.
 */
export function ownScore({
  score,
  suggestedScore,
}: Pick<AssessmentRecord, 'score' | 'suggestedScore'>): string | null {
  return score === suggestedScore ? null : score;
}
