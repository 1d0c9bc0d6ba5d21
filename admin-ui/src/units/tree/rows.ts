import type { Unit } from '../types';

/** A line of the tree, with its place for screen readers. */
export interface TreeRow {
  unit: Unit;
  level: number;
  /** Place among its siblings, from 1. */
  place: number;
  siblings: number;
  hasChildren: boolean;
  expanded: boolean;
}

export interface TreeFilter {
  collapsed: ReadonlySet<string>;
  query: string;
  closed: boolean;
}

/** The lines to show, top down. A search opens whatever leads to what it finds. */
export function rowsOf(
  units: readonly Unit[],
  { collapsed, query, closed }: TreeFilter,
): TreeRow[] {
  const offered = units.filter((unit) => closed || unit.closedOn === null);
  const visible = query.trim() === '' ? offered : foundWithin(offered, query.trim());
  const ids = new Set(visible.map(({ id }) => id));
  const below = new Map<string, Unit[]>();
  for (const unit of visible) {
    const parent = unit.parent && ids.has(unit.parent.id) ? unit.parent.id : '';
    below.set(parent, [...(below.get(parent) ?? []), unit]);
  }
  const rows: TreeRow[] = [];
  const add = (parent: string, level: number): void => {
    const siblings = below.get(parent) ?? [];
    for (const [index, unit] of siblings.entries()) {
      const hasChildren = below.has(unit.id);
      const expanded = hasChildren && (query.trim() !== '' || !collapsed.has(unit.id));
      const place = { place: index + 1, siblings: siblings.length };
      rows.push({ unit, level, ...place, hasChildren, expanded });
      if (expanded) add(unit.id, level + 1);
    }
  };
  add('', 1);
  return rows;
}

/** What the search finds, and all above it. */
function foundWithin(units: readonly Unit[], query: string): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const open = new Set<string>();
  for (const unit of units.filter((one) => matches(one, query)))
    for (
      let at: Unit | undefined = unit;
      at && !open.has(at.id);
      at = byId.get(at.parent?.id ?? '')
    )
      open.add(at.id);
  return units.filter(({ id }) => open.has(id));
}

function matches({ name, shortName, nameEn, code }: Unit, query: string): boolean {
  const wanted = query.toLowerCase();
  return [name, shortName, nameEn, code].some((text) => text?.toLowerCase().includes(wanted));
}

/** The way from the top to a unit, itself included. */
export function pathTo(units: readonly Unit[], id: string): Unit[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const path: Unit[] = [];
  for (let at = byId.get(id); at && !path.includes(at); at = byId.get(at.parent?.id ?? ''))
    path.unshift(at);
  return path;
}

/** Whether a unit can be put under another: not under itself, what is below it, or what is closed. */
export function mayStandUnder(units: readonly Unit[], unit: Unit, parent: Unit): boolean {
  if (parent.closedOn !== null || unit.parent?.id === parent.id) return false;
  return !pathTo(units, parent.id).some(({ id }) => id === unit.id);
}
