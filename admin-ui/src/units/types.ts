import type { Base, DecimalText, Ref } from '../api/records';

export interface Unit extends Base {
  code: string;
  name: string;
  nameEn: string | null;
  shortName: string | null;
  parent: Ref | null;
  assessmentType: Ref | null;
  isAssessee: boolean | null;
  coefficient: DecimalText | null;
  sortOrder: number | null;
  closedOn: string | null;
}

/** `GET /api/units/:id/affected`: who and what a merger or a closing touches. */
export interface Affected {
  children: Ref[];
  people: number;
  accounts: number;
  unpublished: number;
  inForce: number;
}
