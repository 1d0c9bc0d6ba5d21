import { progressReportStates } from '@milepost/domain/states/progress-report';
import { allows } from '@milepost/domain/states/transition';

import { stepsOf } from '../shared/state-steps';

export const reportSteps = stepsOf(progressReportStates, ['draft', 'submitted', 'verified'], {
  returned: 'submitted',
});

/** Whether it is still with the unit, to be filled in and handed in. */
export const isWithUnit = ({ state }: { state: string }): boolean =>
  allows(progressReportStates, state, 'submit');

/** Whether it waits to be verified. */
export const isVerifiable = ({ state }: { state: string }): boolean =>
  allows(progressReportStates, state, 'verify');
