import type { RecordState } from '@milepost/domain/states/assessment-record';
import type { ProcessState } from '@milepost/domain/states/process';
import type { ReportState } from '@milepost/domain/states/progress-report';
import type { TargetState } from '@milepost/domain/states/target';
import type { Light } from '@milepost/domain/warnings/lights';

export type { ProcessState, RecordState, ReportState, TargetState };

/** A related record as the server embeds it. */
export interface Ref {
  id: string;
  name: string;
  code?: string;
}

export interface Base {
  id: string;
  version: number;
}

/** A decimal as the server sends it: text, so that no digit is lost. */
export type DecimalText = string;

export type LightColour = Light;

/** What a reviewer changed of a declaration, and who of the unit agreed. */
export interface Adjustment {
  at: string;
  by: string;
  unit: string | null;
  changes: { field: string; before: string | null; after: string | null }[];
  consent: { by: string; on: string; note?: string };
}

export type ReturnNotes = Partial<Record<'targetValue' | 'basis' | 'measures', string>>;

export interface Target extends Base {
  year: number;
  unit: Ref | null;
  targetType: Ref | null;
  assessor: Ref | null;
  frameworkVersion: (Ref & { number: number }) | null;
  itemCode: string;
  name: string;
  points: DecimalText | null;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  method: { kind?: string; params?: unknown } | null;
  state: TargetState;
  targetValue: DecimalText | null;
  basis: string | null;
  measures: string | null;
  lastYearValue: DecimalText | null;
  reportedValue: DecimalText | null;
  verifiedValue: DecimalText | null;
  /** Percent of the target value reached, and expected by now. */
  progress: DecimalText | null;
  expectedProgress: DecimalText | null;
  light: LightColour | null;
  lightReason: { code?: string; params?: Record<string, string> } | null;
  returnReason: string | null;
  /** What the reviewer wants mended, by field. */
  returnNotes: ReturnNotes | null;
  /** Only where one target is read. */
  adjustments?: Adjustment[] | null;
  declaredByUnit: Ref | null;
  publishedVersion: number | null;
  declaredAt: string | null;
}

/** What a report, a document or a record shows of its target. */
export interface TargetRef extends Ref {
  itemCode?: string;
  unitOfMeasure?: string | null;
  direction?: 'higher' | 'lower';
  targetValue?: DecimalText | null;
  verifiedValue?: DecimalText | null;
  publishedVersion?: number | null;
  points?: DecimalText | null;
}

export interface ProgressReport extends Base {
  year: number;
  target: TargetRef | null;
  unit: Ref | null;
  targetType: Ref | null;
  period: string;
  dueOn: string | null;
  state: ReportState;
  value: DecimalText | null;
  text: string | null;
  submittedAt: string | null;
  submittedBy?: Ref | null;
  verifiedValue: DecimalText | null;
  verifiedAt: string | null;
  verifiedBy?: Ref | null;
  returnReason: string | null;
}

export type DocumentState = 'queued' | 'converting' | 'converted' | 'failed';

export interface WorkDocument extends Base {
  target: TargetRef | null;
  unit: Ref | null;
  report: { id: string; period: string } | null;
  name: string;
  mimeType: string;
  size: number;
  state: DocumentState;
  html?: string | null;
  warnings: unknown;
  failure: string | null;
  uploadedBy: Ref | null;
  createdAt: string;
}

export interface Process extends Base {
  year: number;
  occasion: (Ref & { kind?: string }) | null;
  state: ProcessState;
  opensOn: string | null;
  closesOn: string | null;
}

/** What a scorer adds to the values; which of it counts depends on the method. */
export interface ScoreInputs {
  value?: DecimalText;
  events?: { points: DecimalText; group?: string; note?: string }[];
  accepted?: string[];
  monthsLate?: DecimalText;
  grade?: string;
  met?: boolean;
  triggered?: boolean;
}

export interface BreakdownLine {
  label?: string;
  key?: string;
  value: string;
}

/** As the score was given, whatever has become of target and reports since. */
export interface ScoreFacts {
  /** Kept with the score, or made later from what was kept then. */
  origin: 'scored' | 'reconstructed';
  occasion: {
    yearTarget: DecimalText | null;
    report: { period: string; value: DecimalText } | null;
  };
  unitOfMeasure: string | null;
}

export interface AssessmentRecord extends Base {
  year: number;
  process: { id: string; state: ProcessState } | null;
  occasion: Ref | null;
  target: TargetRef | null;
  unit: Ref | null;
  targetType: Ref | null;
  assessor: Ref | null;
  itemCode: string;
  name: string;
  points: DecimalText | null;
  state: RecordState;
  suggestedScore: DecimalText | null;
  score: DecimalText | null;
  inputs: ScoreInputs | null;
  breakdown: BreakdownLine[] | null;
  /** What the score was computed from, where one is read; null of a score from before they were kept. */
  facts?: ScoreFacts | null;
  reason: string | null;
  /** The version of the target it is scored by, and that version's value where one is read. */
  targetVersion: number | null;
  versionTargetValue?: DecimalText | null;
  scoredBy: Ref | null;
  archivedAt: string | null;
  returnReason: string | null;
}

export interface Suggestion {
  score: DecimalText | null;
  breakdown: BreakdownLine[];
  inputs: ScoreInputs | null;
  /** The most the method can give. */
  maximum?: DecimalText;
  verifiedValue: DecimalText | null;
  targetValue: DecimalText | null;
}

export interface Activity extends Base {
  at: string;
  actor: string;
  actorUnit: Ref | null;
  action: string;
  resource: string;
  recordId: string | null;
  unit: Ref | null;
  targetType: Ref | null;
  params: Record<string, unknown> | null;
}

/** The terms of a target as a version keeps them. */
export type Snapshot = Record<string, unknown>;

export interface TargetVersion extends Base {
  number: number;
  publishedAtTime: string | null;
  publishedBy: string | null;
  /** Only where one version is read. */
  snapshot?: Snapshot;
}
