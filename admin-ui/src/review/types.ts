import type { Ref } from '../api/records';

export interface Mark {
  code: string;
  params: Record<string, string>;
}

/** A declaration or a revision that waits, with what a reviewer compares it with. */
export interface ReviewQueueRow {
  kind: 'declaration' | 'revision';
  id: string;
  version: number;
  state: 'declared' | 'reviewed';
  /** The target it is, or revises. */
  target: string;
  year: number;
  unit: Ref;
  targetType: Ref;
  assessor: Ref | null;
  itemCode: string;
  name: string;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  points: string;
  targetValue: string | null;
  basis: string | null;
  measures: string | null;
  declaredAt: string | null;
  reason: string | null;
  outsideWindow: boolean;
  lastYearValue: string | null;
  lastYearResult: string | null;
  defaultTarget: string | null;
  marks: Mark[];
  /** Declared by the reader's own unit: others review it. */
  own: boolean;
}

export interface ReviewQueue {
  total: number;
  waiting: { declared: number; reviewed: number };
  rows: ReviewQueueRow[];
}

export interface ReviewQueueQuery {
  state: 'declared' | 'reviewed';
  order: 'unit' | 'itemCode';
  marked: boolean;
  unit?: string | undefined;
  targetType?: string | undefined;
  q?: string | undefined;
}

export const resourceOf = ({ kind }: Pick<ReviewQueueRow, 'kind'>) =>
  kind === 'revision' ? ('target-revisions' as const) : ('targets' as const);
