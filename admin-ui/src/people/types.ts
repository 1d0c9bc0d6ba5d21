import type { Base, Ref } from '../api/records';

export const personKinds = ['staff', 'leader', 'contract'] as const;
export type PersonKind = (typeof personKinds)[number];

export const personStates = ['serving', 'expected', 'left', 'cancelled'] as const;

export interface Person extends Base {
  staffNo: string;
  name: string;
  kind: PersonKind;
  unit: Ref | null;
  state: (typeof personStates)[number];
  /** Set as soon as the leaving is entered, before its date too. */
  leftOn: string | null;
  /** The next entry that is not in force yet. */
  pending: {
    kind: 'joiner' | 'transfer' | 'leaver';
    effectiveOn: string;
    unit: string | null;
  } | null;
  account: { username: string; blocked: boolean; role: string | null } | null;
}
