import type { RaRecord } from 'react-admin';

interface Named {
  id: string;
  name: string;
  code: string;
}

export interface OccasionDetail {
  occasion: string;
  name: string;
  weight: string;
  score: string | null;
  points: string;
  earned: string;
  recordIds: string[];
}

export interface ComponentDetail {
  targetType: string;
  name: string;
  weight: string;
  score: string | null;
  occasions: OccasionDetail[];
}

export interface ResultDetail {
  coefficient: string;
  components: ComponentDetail[];
  bonus: string;
  bonusCap: string | null;
  deductions: string;
  deductionCap: string | null;
  weighted: string;
  maximum: string;
  effects: string[];
}

export interface EvaluationResult extends RaRecord {
  id: string;
  version: number;
  year: number;
  run: { id: string };
  unit: Named;
  assessmentType: Named;
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
  verifiedValue: string | null;
  targetValue: string | null;
  reason: string | null;
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
