import { processStates } from '@milepost/domain/states/process';

import { stepsOf } from '../shared/state-steps';

export const processSteps = stepsOf(processStates, ['planned', 'open', 'closed'], {});
