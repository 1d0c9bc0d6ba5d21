import { provinceTargetStates } from '@milepost/domain/states/province-target';
import type { ProvinceTargetAction } from '@milepost/domain/states/province-target';
import { allows } from '@milepost/domain/states/transition';

import { stepsOf } from '../shared/state-steps';

export const provinceTargetSteps = stepsOf(provinceTargetStates, ['draft', 'decomposed'], {});

/** Whether an action can be offered on a province-wide target; the server decides again. */
export const canBe = ({ state }: { state: string }, verb: ProvinceTargetAction): boolean =>
  allows(provinceTargetStates, state, verb);
