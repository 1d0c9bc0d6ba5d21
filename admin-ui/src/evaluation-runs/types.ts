import type { RunState } from '@milepost/domain/states/evaluation-run';
import type { RaRecord } from 'react-admin';

/** A unit whose records are not all archived, and the targets they belong to. */
export interface MissingRecords {
  unit: { id: string; name: string };
  targets: string[];
}

export interface EvaluationRun extends RaRecord {
  id: string;
  version: number;
  year: number;
  scheme: { id: string; name: string } | null;
  state: RunState;
  progress: number;
  progressText: string | null;
  startedAt: string | null;
  finishedAt: string | null;
  requestedBy: { id: string; name: string } | null;
  failure: string | null;
  missing: MissingRecords[] | null;
}
