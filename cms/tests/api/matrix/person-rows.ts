import type { Resource } from '../../../src/core/resource';
import type { Fact, Facts } from './facts';
import { may, rowsOf, type Person } from './oracle';

/** One person and one resource: what is theirs, and a few rows of either kind to ask about. */
export interface PersonRows {
  person: Person;
  resource: Resource;
  facts: Facts;
  all: readonly Fact[];
  visible: readonly Fact[];
  ids: ReadonlySet<string>;
  own: readonly Fact[];
  foreign: readonly Fact[];
  may(action: string): boolean;
}

const OWN = 2;
const FOREIGN = 4;

export function personRows(person: Person, resource: Resource, facts: Facts): PersonRows {
  const all = facts.get(resource.plural) ?? [];
  const visible = rowsOf(person, resource.plural, facts);
  const ids = new Set(visible.map(({ id }) => id));
  const others = all.filter(({ id }) => !ids.has(id));
  return {
    person,
    resource,
    facts,
    all,
    visible,
    ids,
    own: visible.slice(0, OWN),
    foreign: nearest(others, person).slice(0, FOREIGN),
    may: (action) => may(person, resource.plural, action),
  };
}

/** Rows that share something with the person come first, and among them unlike ones: likelier leaks. */
function nearest(rows: readonly Fact[], person: Person): readonly Fact[] {
  const kinds = new Map<string, Fact>();
  for (const row of rows) {
    const near = [
      row.unit === person.unit,
      row.assessor === person.unit,
      person.unitsInCharge?.some((code) => code === row.unit) ?? false,
      person.targetTypesInCharge?.some((code) => code === row.type) ?? false,
      row.published,
    ];
    const kind = near.map(Number).join('');
    if (!kinds.has(kind)) kinds.set(kind, row);
  }
  const chosen = [...kinds].sort(([a], [b]) => (a < b ? 1 : -1)).map(([, row]) => row);
  return [...chosen, ...rows.filter((row) => !chosen.includes(row))];
}
