import type { RaRecord } from 'react-admin';

// The server's own types: what a run computes is what the page explains.
import type { ResultDetail } from '@milepost/domain/evaluation/types';

export type {
  ComponentDetail,
  OccasionDetail,
  ResultDetail,
} from '@milepost/domain/evaluation/types';

interface Named {
  id: string;
  name: string;
  code: string;
}

export interface EvaluationResult extends RaRecord {
  id: string;
  version: number;
  year: number;
  run: { id: string };
  unit: Named;
  assessmentType: Named;
  /** As they were when the result was computed. */
  unitName: string | null;
  assessmentTypeName: string | null;
  parentName: string | null;
  composite: string;
  publishedScore: string;
  rank: number;
  previousRank: number | null;
  grade: string;
  detail: ResultDetail;
}

/** One archived record behind a score, with what it was computed from. */
export interface ExplainedRecord {
  id: string;
  itemCode: string;
  name: string;
  targetType: Named;
  occasion: Named;
  points: string;
  score: string;
  suggestedScore: string | null;
  /** As the score was given; null where that was not kept. */
  verifiedValue: string | null;
  targetValue: string | null;
  factsOrigin: 'scored' | 'reconstructed' | null;
  /** The version of the target it was scored by, and the one in force. */
  targetVersion: number | null;
  publishedVersion: number | null;
  reason: string | null;
  /** What a triggered veto does to the result. */
  effect: string | null;
  breakdown: { key: string; value: string }[] | null;
  scoredBy: string | null;
  archivedAt: string | null;
  target: { id: string };
  documents: { id: string; name: string }[];
}

export interface Explanation {
  result: EvaluationResult;
  records: ExplainedRecord[];
}
