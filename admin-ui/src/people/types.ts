import type { ServiceStatus } from '@milepost/domain/staff/service-status';
import type { EntryKind } from '@milepost/domain/staff/types';

import type { Base, Ref } from '../api/records';

export const personKinds = ['staff', 'leader', 'contract'] as const;
export type PersonKind = (typeof personKinds)[number];

export interface Person extends Base {
  staffNo: string;
  name: string;
  kind: PersonKind;
  unit: Ref | null;
  state: ServiceStatus;
  /** Set as soon as the leaving is entered, before its date too. */
  leftOn: string | null;
  /** The next entry that is not in force yet. */
  pending: {
    kind: EntryKind;
    effectiveOn: string;
    unit: string | null;
  } | null;
  account: { username: string; blocked: boolean; role: string | null } | null;
}
