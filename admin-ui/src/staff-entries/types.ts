import type { EntryKind } from '@milepost/domain/staff/types';

import type { Base, Ref } from '../api/records';

export interface StaffEntry extends Base {
  person: (Ref & { staffNo: string }) | null;
  kind: EntryKind;
  effectiveOn: string;
  unitFrom: Ref | null;
  unitTo: Ref | null;
  role: Ref | null;
  note: string | null;
  enteredBy: string | null;
  state: 'pending' | 'inForce' | 'withdrawn';
  withdrawnBy: string | null;
  withdrawReason: string | null;
}
