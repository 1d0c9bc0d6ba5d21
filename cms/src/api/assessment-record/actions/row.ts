import type { Row } from '../../../core/rows';

/** An assessment record as the actions read it; decimals are text. */
export interface RecordRow extends Row {
  year: number;
  processId: number;
  targetId: number;
  unitId: number;
  targetTypeId: number;
  itemCode: string;
  name: string;
  points: string;
  state: string;
  suggestedScore: string | null;
  score: string | null;
  inputs: unknown;
  breakdown: unknown;
  /** What the score was computed from, as `scoreFacts` of the domain reads it. */
  facts: unknown;
  /** The version of the target it is scored by. */
  targetVersion: number | null;
  effect: string | null;
  reason: string | null;
  scoredById: number | null;
}

/** Whom and what an event on a record is about. */
export const aboutRecord = ({ documentId, year, unitId, targetTypeId, ...record }: RecordRow) => ({
  resource: 'assessment-records',
  recordId: documentId,
  year,
  unitId,
  targetTypeId,
  params: { itemCode: record.itemCode, name: record.name },
});

/** What a record said, kept in the trail when it is returned or voided. */
export const contentOf = ({ suggestedScore, score, reason, ...record }: RecordRow) => ({
  suggestedScore,
  score,
  reason,
  inputs: record.inputs,
  breakdown: record.breakdown,
  facts: record.facts,
  effect: record.effect,
  scoredBy: record.scoredById,
});
