import type { Day } from '../periods';

/** A unit as the tree sees it; `parentId` is null for the root alone. */
export interface TreeUnit {
  id: number;
  name: string;
  parentId: number | null;
  /** First day on which it is closed; null while it is open. */
  closedOn: Day | null;
}

/** Every unit by its id. */
export type Organisation<U extends TreeUnit = TreeUnit> = ReadonlyMap<number, U>;

export type OrganisationFaultCode =
  | 'changeBeforeLast'
  | 'changeNothing'
  | 'mergeIntoBelow'
  | 'mergeIntoItself'
  | 'unitClosed'
  | 'unitHasChildren'
  | 'unitNameTaken'
  | 'unitNeedsParent'
  | 'unitParentClosed'
  | 'unitUnderItself';

/** Why a change is refused: at which field of the form; null when the unit itself does not allow it. */
export interface OrganisationFault {
  field: string | null;
  code: OrganisationFaultCode;
  params: Readonly<Record<string, string>>;
}

export const refusal = (
  field: string | null,
  code: OrganisationFaultCode,
  params: Readonly<Record<string, string>> = {},
): OrganisationFault => ({ field, code, params });
