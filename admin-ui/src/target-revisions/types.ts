import type { TargetTerms } from '@milepost/domain/review/terms';
import type { RevisionState } from '@milepost/domain/states/target-revision';

import type { Base, Ref, ReturnNotes, Target, TargetRef } from '../api/records';

/** What a revision may change, as the portal reads targets. */
type Proposed = Pick<Target, keyof TargetTerms>;

export interface TargetRevision extends Base, Proposed {
  year: number;
  target: TargetRef | null;
  unit: Ref | null;
  targetType: Ref | null;
  proposedByUnit: Ref | null;
  state: RevisionState;
  reason: string | null;
  outsideWindow: boolean;
  fromVersion: number;
  toVersion: number | null;
  returnReason: string | null;
  returnNotes: ReturnNotes | null;
  declaredAt: string | null;
}
