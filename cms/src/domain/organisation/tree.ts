import type { Organisation, TreeUnit } from './types';

/** Whether a unit is open; one with a closing day takes part in nothing new. */
export const isOpen = ({ closedOn }: Pick<TreeUnit, 'closedOn'>): boolean => closedOn === null;

/** The units directly below that go on. */
export const openChildren = <U extends TreeUnit>(units: Organisation<U>, id: number): U[] =>
  [...units.values()].filter((unit) => unit.parentId === id && isOpen(unit));

/** Whether `id` is `above` itself or anywhere below it. Ends also where a circle has been written. */
export function isWithin(units: Organisation, id: number | null, above: number): boolean {
  const seen = new Set<number>();
  for (let at = id; at !== null && !seen.has(at); at = units.get(at)?.parentId ?? null) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}
