import { actionsOnRevision, targetRevisionStates } from '@milepost/domain/states/target-revision';
import type { RevisionState } from '@milepost/domain/states/target-revision';

import { stepsOf } from '../shared/state-steps';

export const revisionSteps = stepsOf(
  targetRevisionStates,
  ['draft', 'declared', 'reviewed', 'published'],
  { returned: 'declared', withdrawn: 'draft' },
);

type Verb = 'declare' | 'review' | 'publish' | 'return' | 'withdraw';

/** Whether an action can be offered in a state; the server decides again. */
export const canBe = (state: RevisionState, verb: Verb): boolean =>
  actionsOnRevision(state).includes(verb);

/** Neither published nor withdrawn. */
export const isRunning = ({ state }: { state: RevisionState }): boolean =>
  actionsOnRevision(state).length > 0;

export const overStates = targetRevisionStates.states.filter((state) => !isRunning({ state }));
