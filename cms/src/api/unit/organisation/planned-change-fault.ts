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
import type { PlannedChange } from '../planned-change';

const nothing: OrganisationFault = { field: null, code: 'changeNothing', params: {} };

/** Why a change cannot be, as the organisation is now; null when it can. */
export function plannedChangeFault(
  units: Units,
  unit: Unit,
  change: PlannedChange,
): OrganisationFault | null {
  const idOf = ({ id }: Ref): number => byDocument(units, id)?.id ?? 0;
  switch (change.kind) {
    case 'moved':
      return moveFault(units, unit, idOf(change.parent));
    case 'merged':
      return mergeFault(units, unit, idOf(change.into));
    case 'closed':
      return closeFault(units, unit, change.childrenTo && idOf(change.childrenTo));
    case 'renamed':
      if (!isOpen(unit)) return closedFault(unit);
      return change.name === unit.name && change.shortName === unit.shortName
        ? { ...nothing, field: 'name' }
        : nameFault(units, unit.id, change.name);
    case 'retyped':
      if (!isOpen(unit)) return closedFault(unit);
      return change.isAssessee === unit.isAssessee &&
        change.assessmentType?.id === unit.assessmentType?.id
        ? { ...nothing, field: 'assessmentType' }
        : null;
  }
}
