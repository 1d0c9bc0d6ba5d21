import { closedFault, placeFault } from './move';
import { isOpen, isWithin, openChildren } from './tree';
import { refusal, type Organisation, type OrganisationFault, type TreeUnit } from './types';

/**
 * Why a unit cannot be closed; null when it can. What still stands below it moves to
 * `childrenTo`, or nothing is left without a place (PM-1).
 */
export function closeFault(
  units: Organisation,
  unit: TreeUnit,
  childrenTo: number | null,
): OrganisationFault | null {
  if (!isOpen(unit)) return closedFault(unit);
  const children = openChildren(units, unit.id);
  if (children.length === 0) return null;
  if (childrenTo === null)
    return refusal('childrenTo', 'unitHasChildren', {
      names: children.map(({ name }) => name).join('、'),
    });
  return placeFault(units, unit.id, childrenTo, 'childrenTo');
}

/** Why a unit cannot go over into another; null when it can. */
export function mergeFault(
  units: Organisation,
  unit: TreeUnit,
  into: number,
): OrganisationFault | null {
  if (!isOpen(unit)) return closedFault(unit);
  if (into === unit.id) return refusal('into', 'mergeIntoItself');
  const successor = units.get(into);
  if (isWithin(units, into, unit.id))
    return refusal('into', 'mergeIntoBelow', { name: successor?.name ?? '' });
  if (!successor || !isOpen(successor))
    return refusal('into', 'unitParentClosed', { name: successor?.name ?? '' });
  return null;
}
