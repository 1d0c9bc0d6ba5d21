import { assessmentRecordStates } from '@milepost/domain/states/assessment-record';
import type { RecordAction } from '@milepost/domain/states/assessment-record';
import { allows } from '@milepost/domain/states/transition';

import type { AssessmentRecord } from '../api/records';
import { stepsOf } from '../shared/state-steps';

export const recordSteps = stepsOf(assessmentRecordStates, ['draft', 'submitted', 'archived'], {
  returned: 'draft',
  voided: 'archived',
});

/** Whether an action can be offered on a record; the server decides again. */
export const canBe = ({ state }: { state: string }, verb: RecordAction): boolean =>
  allows(assessmentRecordStates, state, verb);

/** Whether a score can still be given. */
export const isOpen = (record: { state: string }): boolean => canBe(record, 'submit');

/** Scores are taken only while the process of the record is open. */
export const inOpenProcess = ({ process }: Pick<AssessmentRecord, 'process'>): boolean =>
  process?.state === 'open';
