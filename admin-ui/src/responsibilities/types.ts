import { isAssignable } from '@milepost/domain/states/target';

import type { Base, DecimalText, LightColour, Ref, TargetRef, TargetState } from '../api/records';

/** One person's part in one target. */
export interface Responsibility extends Base {
  year: number;
  target: TargetRef | null;
  unit: Ref | null;
  targetType: Ref | null;
  person: (Ref & { staffNo: string; leftOn: string | null }) | null;
  itemCode: string;
  targetState: TargetState;
  share: DecimalText | null;
  part: string | null;
  partValue: DecimalText | null;
  dueOn: string | null;
  lead: boolean | null;
  progress: DecimalText | null;
  light: LightColour | null;
}

/** Targets to which people can be named. */
export const assignable = ({ state }: { state: TargetState }): boolean => isAssignable(state);
