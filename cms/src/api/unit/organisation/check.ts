import {
  closeFault,
  closedFault,
  isOpen,
  mergeFault,
  moveFault,
  nameFault,
  type OrganisationFault,
} from '../../../domain/organisation';
import { byDocument, type Ref, type Unit, type Units } from '../units';
import type { Wish } from '../wishes';

const nothing: OrganisationFault = { field: null, code: 'changeNothing', params: {} };

/** Why a change cannot be, as the organisation is now; null when it can. */
export function wishFault(units: Units, unit: Unit, wish: Wish): OrganisationFault | null {
  const idOf = ({ id }: Ref): number => byDocument(units, id)?.id ?? 0;
  switch (wish.kind) {
    case 'moved':
      return moveFault(units, unit, idOf(wish.parent));
    case 'merged':
      return mergeFault(units, unit, idOf(wish.into));
    case 'closed':
      return closeFault(units, unit, wish.childrenTo && idOf(wish.childrenTo));
    case 'renamed':
      if (!isOpen(unit)) return closedFault(unit);
      return wish.name === unit.name && wish.shortName === unit.shortName
        ? { ...nothing, field: 'name' }
        : nameFault(units, unit.id, wish.name);
    case 'retyped':
      if (!isOpen(unit)) return closedFault(unit);
      return wish.isAssessee === unit.isAssessee &&
        wish.assessmentType?.id === unit.assessmentType?.id
        ? { ...nothing, field: 'assessmentType' }
        : null;
  }
}
