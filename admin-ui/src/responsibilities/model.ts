import type { Target } from '../api/records';
import type { TreeNode } from '../shared/tree-keys';
import { assignable, type Responsibility } from './types';

/** A target with who is responsible for it. */
export interface TargetPeople {
  target: Target;
  people: Responsibility[];
  /** It is in force and nobody is named. */
  gap: boolean;
}

/** Each target with its people, who leads first. */
export function peopleByTarget(
  targets: readonly Target[],
  all: readonly Responsibility[],
): TargetPeople[] {
  return targets.map((target) => {
    const people = all
      .filter((one) => one.target?.id === target.id)
      .sort((a, b) => Number(b.lead ?? false) - Number(a.lead ?? false));
    return { target, people, gap: people.length === 0 && assignable(target) };
  });
}

export interface Wanted {
  /** A person's id; empty for everybody. */
  person: string;
  onlyGaps: boolean;
}

export const wantedRows = (
  rows: readonly TargetPeople[],
  { person, onlyGaps }: Wanted,
): TargetPeople[] =>
  rows.filter(
    ({ people, gap }) =>
      (!onlyGaps || gap) && (person === '' || people.some((one) => one.person?.id === person)),
  );

/** The people of some targets, each once, by name. */
export function peopleOf(rows: readonly TargetPeople[]): { id: string; name: string }[] {
  const found = new Map(
    rows.flatMap(({ people }) =>
      people.flatMap(({ person }) => (person ? [[person.id, person] as const] : [])),
    ),
  );
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

/** A node of unit → target → person → part. */
export type ResponsibilityNode = Omit<TreeNode, 'children'> & {
  children?: readonly ResponsibilityNode[];
} & (
    | { kind: 'unit' }
    | { kind: 'target'; row: TargetPeople }
    | { kind: 'person'; one: Responsibility }
    | { kind: 'part'; one: Responsibility }
  );

/** The same rows as a tree. */
export function treeOf(unit: string, rows: readonly TargetPeople[]): ResponsibilityNode[] {
  const children = rows.map((row): ResponsibilityNode => ({
    ...{ kind: 'target', row, id: row.target.id, text: row.target.itemCode },
    children: row.people.map((one): ResponsibilityNode => ({
      ...{ kind: 'person', one, id: one.id, text: one.person?.name ?? '' },
      children: [{ kind: 'part', one, id: `${one.id}.part`, text: one.part ?? '' }],
    })),
  }));
  return [{ kind: 'unit', id: 'unit', text: unit, children }];
}
