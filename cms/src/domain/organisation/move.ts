import { isOpen, isWithin } from './tree';
import { refusal, type Organisation, type OrganisationFault, type TreeUnit } from './types';

/**
 * Why a unit cannot come to stand under another; null when it can. The units are one tree
 * (PM-1): no circle, so the root stays the root, and nothing under what is closed.
 */
export function moveFault(
  units: Organisation,
  unit: TreeUnit,
  parentId: number | null,
): OrganisationFault | null {
  if (!isOpen(unit)) return closedFault(unit);
  if (parentId === null) return refusal('parent', 'unitNeedsParent');
  if (parentId === unit.parentId) return refusal('parent', 'changeNothing');
  return placeFault(units, unit.id, parentId);
}

/** What is wrong with a place under `parentId`, whoever is to stand there. */
export function placeFault(
  units: Organisation,
  id: number,
  parentId: number,
  field = 'parent',
): OrganisationFault | null {
  const parent = units.get(parentId);
  if (isWithin(units, parentId, id)) return refusal(field, 'unitUnderItself');
  if (!parent || !isOpen(parent))
    return refusal(field, 'unitParentClosed', { name: parent?.name ?? '' });
  return null;
}

/** What is said of a unit that is gone. */
export const closedFault = ({ name, closedOn }: TreeUnit): OrganisationFault =>
  refusal(null, 'unitClosed', { name, date: closedOn ?? '' });
