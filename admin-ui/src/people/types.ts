import type { Base, Ref } from '../api/records';

export const personKinds = ['staff', 'leader', 'contract'] as const;

export interface Person extends Base {
  staffNo: string;
  name: string;
  kind: (typeof personKinds)[number];
  unit: Ref | null;
  leftOn: string | null;
}
