import type { AssessmentRecord, RecordState } from '../api/records';

export const recordStates: readonly RecordState[] = [
  'draft',
  'submitted',
  'archived',
  'returned',
  'voided',
];

/** The usual path of a record, and the place of the other states on it. */
export const recordPath = ['draft', 'submitted', 'archived'] as const;
export const recordDetours = { returned: 'draft', voided: 'archived' };

/** Whether a score can still be given; the server decides again. */
export const isOpen = ({ state }: { state: string }): boolean =>
  state === 'draft' || state === 'returned';

/** Scores are taken only while the process of the record is open. */
export const inOpenProcess = ({ process }: Pick<AssessmentRecord, 'process'>): boolean =>
  process?.state === 'open';
