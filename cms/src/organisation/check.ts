import {
  closeFault,
  closedFault,
  isOpenOn,
  mergeFault,
  moveFault,
  type OrganisationFault,
} from '../domain/organisation';
import type { Day } from '../domain/periods';
import { byDocument, type Ref, type Unit, type Units } from './units';
import type { Wish } from './wishes';

const nothing: OrganisationFault = { field: null, code: 'changeNothing', params: {} };

/** Why a change cannot be on a day, as the organisation is now; null when it can. */
export function wishFault(units: Units, unit: Unit, wish: Wish, day: Day): OrganisationFault | null {
  const idOf = ({ id }: Ref): number => byDocument(units, id)?.id ?? 0;
  switch (wish.kind) {
    case 'moved':
      return moveFault(units, unit, idOf(wish.parent), day);
    case 'merged':
      return mergeFault(units, unit, idOf(wish.into), day);
    case 'closed':
      return closeFault(units, unit, wish.childrenTo && idOf(wish.childrenTo), day);
    case 'renamed':
      if (!isOpenOn(unit, day)) return closedFault(unit);
      return wish.name === unit.name && wish.shortName === unit.shortName
        ? { ...nothing, field: 'name' }
        : null;
    case 'retyped':
      if (!isOpenOn(unit, day)) return closedFault(unit);
      return wish.isAssessee === unit.isAssessee &&
        wish.assessmentType?.id === unit.assessmentType?.id
        ? { ...nothing, field: 'assessmentType' }
        : null;
  }
}
