import { targetStates } from '@milepost/domain/states/target';
import { allows } from '@milepost/domain/states/transition';

import type { Ref, Target } from '../api/records';
import { carriesPoints } from '../shared/methods/views';

export type Field = 'targetValue' | 'points';

export interface SettingUnit {
  id: string;
  name: string;
  assessmentType: Ref | null;
}

export interface Item {
  code: string;
  name: string;
  unitOfMeasure: string | null;
}

/** Units down, items across, as far as they apply. */
export interface Grid {
  units: readonly SettingUnit[];
  items: readonly Item[];
  cell(unit: string, item: string): Target | undefined;
}

/** Until the office publishes; afterwards there is the revision. */
export const isOpen = ({ state }: Target): boolean => allows(targetStates, state, 'set');

export const isEditable = (target: Target, field: Field): boolean =>
  isOpen(target) && (field === 'targetValue' || carriesPoints(target));

/** What the server has of a cell. */
export const savedValue = (target: Target, field: Field): string => target[field] ?? '';

/** The assessment types whose units have targets, in the units' order. */
export function typesOf(units: readonly SettingUnit[], targets: readonly Target[]): Ref[] {
  const borne = new Set(targets.map(({ unit }) => unit?.id));
  const types = units.flatMap(({ id, assessmentType }) =>
    borne.has(id) && assessmentType ? [assessmentType] : [],
  );
  return [...new Map(types.map((type) => [type.id, type])).values()];
}

/** The target types among the targets; most departments have one. */
export const targetTypesOf = (targets: readonly Target[]): Ref[] => [
  ...new Map(
    targets.flatMap(({ targetType }) => (targetType ? [[targetType.id, targetType] as const] : [])),
  ).values(),
];

export function gridOf(
  units: readonly SettingUnit[],
  targets: readonly Target[],
  assessmentType: string | undefined,
  targetType: string | undefined,
): Grid {
  const ofType = units.filter((unit) => unit.assessmentType?.id === assessmentType);
  const ids = new Set(ofType.map(({ id }) => id));
  const own = targets.filter(
    (target) => ids.has(target.unit?.id ?? '') && target.targetType?.id === targetType,
  );
  const cells = new Map(own.map((target) => [key(target.unit?.id ?? '', target.itemCode), target]));
  const items = new Map<string, Item>(
    own.map(({ itemCode, name, unitOfMeasure }) => [
      itemCode,
      { code: itemCode, name, unitOfMeasure },
    ]),
  );
  const bearing = new Set(own.map(({ unit }) => unit?.id));
  return {
    units: ofType.filter(({ id }) => bearing.has(id)),
    items: [...items.values()].sort((a, b) => (a.code < b.code ? -1 : 1)),
    cell: (unit, item) => cells.get(key(unit, item)),
  };
}

const key = (unit: string, item: string): string => `${unit} ${item}`;
