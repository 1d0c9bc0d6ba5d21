import type { InspectionState } from '@milepost/domain/states/inspection';

import type { Base, Ref } from '../api/records';

export interface Inspection extends Base {
  year: number;
  unit: Ref | null;
  name: string;
  text: string;
  state: InspectionState;
}
