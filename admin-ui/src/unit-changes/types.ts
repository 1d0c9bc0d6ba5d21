import type { ChangeKind } from '@milepost/domain/organisation/dates';

import type { Base, Ref } from '../api/records';

export type { ChangeKind };

/** What the history keeps of a unit: a name where it names something. */
export type StoredChange = Readonly<Record<string, unknown>>;

export interface UnitChange extends Base {
  unit: Ref | null;
  kind: ChangeKind;
  state: 'pending' | 'applied' | 'withdrawn' | 'failed';
  effectiveOn: string;
  before: StoredChange | null;
  after: StoredChange | null;
  reason: string | null;
  failure: string | null;
  actor: string | null;
}
