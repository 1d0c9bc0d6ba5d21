import type { Day } from '../periods';
import { closedFault, placeFault } from './move';
import { isOpenOn, isWithin, openChildren } from './tree';
import { refusal, type Organisation, type OrganisationFault, type TreeUnit } from './types';

/**
 * Why a unit cannot be closed from a day on; null when it can. What still stands below it moves to
 * `childrenTo`, or nothing is left without a place (PM-1).
 */
export function closeFault(
  units: Organisation,
  unit: TreeUnit,
  childrenTo: number | null,
  day: Day,
): OrganisationFault | null {
  if (unit.closedOn !== null) return closedFault(unit);
  const children = openChildren(units, unit.id, day);
  if (children.length === 0) return null;
  if (childrenTo === null)
    return refusal('childrenTo', 'unitHasChildren', {
      names: children.map(({ name }) => name).join('、'),
    });
  return placeFault(units, unit.id, childrenTo, day, 'childrenTo');
}

/** Why a unit cannot go over into another from a day on; null when it can. */
export function mergeFault(
  units: Organisation,
  unit: TreeUnit,
  into: number,
  day: Day,
): OrganisationFault | null {
  if (unit.closedOn !== null) return closedFault(unit);
  if (into === unit.id) return refusal('into', 'mergeIntoItself');
  const successor = units.get(into);
  if (isWithin(units, into, unit.id))
    return refusal('into', 'mergeIntoBelow', { name: successor?.name ?? '' });
  if (!successor || !isOpenOn(successor, day))
    return refusal('into', 'unitParentClosed', { name: successor?.name ?? '' });
  return null;
}
