import { actionsOnTarget, targetStates } from '@milepost/domain/states/target';
import type { TargetState } from '@milepost/domain/states/target';

import { stepsOf } from '../shared/state-steps';

export const targetSteps = stepsOf(
  targetStates,
  ['draft', 'declared', 'reviewed', 'published', 'closed'],
  { returned: 'declared', revising: 'published' },
);

type Verb = 'declare' | 'return' | 'review' | 'publish' | 'adjust' | 'revise';

/** Whether an action can be offered in a state; the server decides again. */
export const canBe = (state: TargetState, verb: Verb): boolean =>
  actionsOnTarget(state).includes(verb);
