import type { Base, DecimalText, Ref, ReturnNotes, TargetRef } from '../api/records';

export type RevisionState =
  'draft' | 'declared' | 'returned' | 'reviewed' | 'published' | 'withdrawn';

export interface Terms {
  targetValue: DecimalText | null;
  basis: string | null;
  measures: string | null;
  points: DecimalText | null;
  direction: 'higher' | 'lower';
  method: { kind?: string; params?: unknown } | null;
}

export interface TargetRevision extends Base, Terms {
  year: number;
  target: TargetRef | null;
  unit: Ref | null;
  targetType: Ref | null;
  proposedByUnit: Ref | null;
  state: RevisionState;
  reason: string | null;
  outsideWindow: boolean;
  fromVersion: number;
  toVersion: number | null;
  returnReason: string | null;
  returnNotes: ReturnNotes | null;
  declaredAt: string | null;
}
