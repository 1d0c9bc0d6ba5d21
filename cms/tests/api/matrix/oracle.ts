import roles from '../../../../config/roles';
import { accounts } from '../../../../database/seeds/people';
import type { Fact, Facts } from './facts';

export type Person = (typeof accounts)[number];

/** The scopes in plain words, on codes and names; the server decides on numeric ids in SQL. */
const MEANING: Readonly<Record<string, (person: Person, row: Fact) => boolean>> = {
  all: () => true,
  ownUnit: ({ unit }, row) => row.unit === unit,
  unitsInCharge: ({ unitsInCharge = [] }, row) => unitsInCharge.some((code) => code === row.unit),
  targetTypesInCharge: ({ targetTypesInCharge = [] }, row) =>
    targetTypesInCharge.some((code) => code === row.type),
  assessedByOwnUnit: ({ unit }, row) => row.assessor === unit,
  ownTasks: ({ username, unit }, row) => row.people.includes(username) && row.unit === unit,
  publishedOnly: (_person, row) => row.published,
};

function holds(entry: string, person: Person, row: Fact): boolean {
  return entry.split('/').every((scope) => {
    const meaning = MEANING[scope];
    if (!meaning) throw new Error(`the matrix does not know the scope ${scope}`);
    return meaning(person, row);
  });
}

const grantsOf = (person: Person) => roles.roles.find(({ type }) => type === person.role)?.grants;

/** The rows a person is meant to see. */
export function rowsOf(person: Person, plural: string, facts: Facts): readonly Fact[] {
  const entries = grantsOf(person)?.[plural]?.rows ?? [];
  return (facts.get(plural) ?? []).filter((row) =>
    entries.some((entry) => holds(entry, person, row)),
  );
}

export const may = (person: Person, plural: string, action: string): boolean =>
  grantsOf(person)?.[plural]?.may.includes(action) ?? false;

/** Every action besides reading that some role has: resource and verb. */
export function actions(): readonly (readonly [string, string])[] {
  const all = roles.roles.flatMap(({ grants }) =>
    Object.entries(grants).flatMap(([plural, { may: verbs }]) =>
      verbs.map((verb) => `${plural} ${verb}`),
    ),
  );
  return [...new Set(all)]
    .map((line) => line.split(' '))
    .flatMap(([plural = '', verb = '']) =>
      verb === 'find' || verb === 'findOne' ? [] : [[plural, verb] as const],
    );
}

/** Two people of each role, where the demo has two. */
export function cast(): readonly Person[] {
  return roles.roles.flatMap(({ type }) =>
    accounts.filter(({ role }) => role === type).slice(0, 2),
  );
}
