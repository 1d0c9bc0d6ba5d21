import type { Day } from '../periods';
import { isOpenOn, isWithin } from './tree';
import { refusal, type Organisation, type OrganisationFault, type TreeUnit } from './types';

/**
 * Why a unit cannot stand under another from a day on; null when it can. The units are one tree
 * (PM-1): no circle, so the root stays the root, and nothing under what is closed.
 */
export function moveFault(
  units: Organisation,
  unit: TreeUnit,
  parentId: number | null,
  day: Day,
): OrganisationFault | null {
  if (!isOpenOn(unit, day)) return closedFault(unit);
  if (parentId === null) return refusal('parent', 'unitNeedsParent');
  if (parentId === unit.parentId) return refusal('parent', 'changeNothing');
  return placeFault(units, unit.id, parentId, day);
}

/** What is wrong with a place under `parentId`, whoever is to stand there. */
export function placeFault(
  units: Organisation,
  id: number,
  parentId: number,
  day: Day,
  field = 'parent',
): OrganisationFault | null {
  const parent = units.get(parentId);
  if (isWithin(units, parentId, id)) return refusal(field, 'unitUnderItself');
  if (!parent || !isOpenOn(parent, day))
    return refusal(field, 'unitParentClosed', { name: parent?.name ?? '' });
  return null;
}

/** What is said of a unit that is gone. */
export const closedFault = ({ name, closedOn }: TreeUnit): OrganisationFault =>
  refusal(null, 'unitClosed', { name, date: closedOn ?? '' });
