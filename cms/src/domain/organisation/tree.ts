import type { Day } from '../periods';
import type { Organisation, TreeUnit } from './types';

/** Whether a unit exists on a day; it is gone from the day of its closing on. */
export const isOpenOn = ({ closedOn }: Pick<TreeUnit, 'closedOn'>, day: Day): boolean =>
  closedOn === null || closedOn > day;

/** The units directly below that still exist on a day. */
export const openChildren = <U extends TreeUnit>(
  units: Organisation<U>,
  id: number,
  day: Day,
): U[] => [...units.values()].filter((unit) => unit.parentId === id && isOpenOn(unit, day));

/** Whether `id` is `above` itself or anywhere below it. Ends also where a circle has been written. */
export function isWithin(units: Organisation, id: number | null, above: number): boolean {
  const seen = new Set<number>();
  for (let at = id; at !== null && !seen.has(at); at = units.get(at)?.parentId ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
