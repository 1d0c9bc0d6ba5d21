import equal from 'fast-deep-equal';
import { Decimal } from '../exact/decimal';

/** What a framework sets for one target. */
export interface ItemTerms {
  name: string;
  /** Decimal text. */
  points: string;
  unitOfMeasure: string | null;
  direction: string;
  method: unknown;
  occasions: unknown;
  assessorId: number | null;
  indicatorId: number | null;
}

export interface PlannedTarget extends ItemTerms {
  unitId: number;
  unit: string;
  itemCode: string;
  defaultTarget: string | null;
}

/** A target of the year and target type that exists already. */
export interface ExistingTarget extends ItemTerms {
  id: number;
  unitId: number;
  unit: string;
  itemCode: string;
  state: string;
  targetValue: string | null;
  /** The default it was made with, where that is known. */
  formerDefault: string | null;
  /** A person has written to it, or it has documents, people or versions. */
  touched: boolean;
}

/**
 * Why a target was left as it is: it is under way and the framework now says otherwise (`underWay`);
 * it is under way (`itemGone`) or has work in it (`itemGoneTouched`) and the item is no more;
 * the same, and the unit is out (`unitOut`, `unitOutTouched`).
 */
export type LeftReason = 'underWay' | 'itemGone' | 'itemGoneTouched' | 'unitOut' | 'unitOutTouched';

export interface LeftTarget {
  unit: string;
  itemCode: string;
  name: string;
  state: string;
  why: LeftReason;
}

export interface Renewal {
  create: PlannedTarget[];
  update: { id: number; planned: PlannedTarget; takesDefault: boolean; differs: boolean }[];
  remove: number[];
  left: LeftTarget[];
}

/** States in which a target is still with its unit. */
const OPEN: ReadonlySet<string> = new Set(['draft', 'returned']);

/**
 * What publishing a framework does to the targets of its year and type (PM-3): makes what is missing,
 * changes what is not yet declared, takes away untouched drafts of what is no more, and leaves
 * everything else, saying why. `assessed` are the units that are assessed in the year.
 */
export function renewTargets(
  planned: readonly PlannedTarget[],
  existing: readonly ExistingTarget[],
  assessed: ReadonlySet<number>,
): Renewal {
  const keyOf = ({ unitId, itemCode }: { unitId: number; itemCode: string }) =>
    `${unitId} ${itemCode}`;
  const byKey = new Map(existing.map((target) => [keyOf(target), target]));
  const wanted = new Set(planned.map(keyOf));
  const renewal: Renewal = { create: [], update: [], remove: [], left: [] };
  for (const plan of planned) {
    const target = byKey.get(keyOf(plan));
    if (!target) renewal.create.push(plan);
    else if (OPEN.has(target.state)) renewal.update.push(updated(target, plan));
    else if (differs(target, plan)) renewal.left.push(leftTarget(target, 'underWay'));
  }
  for (const target of existing.filter((one) => !wanted.has(keyOf(one)))) {
    if (target.state === 'draft' && !hasWork(target)) renewal.remove.push(target.id);
    else renewal.left.push(leftTarget(target, whyKept(target, assessed)));
  }
  return renewal;
}

function whyKept(target: ExistingTarget, assessed: ReadonlySet<number>): LeftReason {
  const open = OPEN.has(target.state);
  if (!assessed.has(target.unitId)) return open ? 'unitOutTouched' : 'unitOut';
  return open ? 'itemGoneTouched' : 'itemGone';
}

const leftTarget = (
  { unit, itemCode, name, state }: ExistingTarget,
  why: LeftReason,
): LeftTarget => ({
  unit,
  itemCode,
  name,
  state,
  why,
});

function hasWork({ touched, targetValue, formerDefault }: ExistingTarget): boolean {
  const isDefault = formerDefault !== null && same(targetValue, formerDefault);
  return touched || (targetValue !== null && !isDefault);
}

/** A value that a unit has put in stays; one that is only the former default follows the new one. */
function updated(target: ExistingTarget, planned: PlannedTarget) {
  const { id, targetValue } = target;
  const takesDefault =
    (targetValue === null || !hasWork(target)) &&
    planned.defaultTarget !== null &&
    !same(targetValue, planned.defaultTarget);
  return { id, planned, takesDefault, differs: takesDefault || differs(target, planned) };
}

function differs(target: ItemTerms, planned: ItemTerms): boolean {
  return (
    !same(target.points, planned.points) ||
    target.name !== planned.name ||
    target.unitOfMeasure !== planned.unitOfMeasure ||
    target.direction !== planned.direction ||
    target.assessorId !== planned.assessorId ||
    target.indicatorId !== planned.indicatorId ||
    !equal(target.method, planned.method) ||
    !equal(target.occasions, planned.occasions)
  );
}

const same = (a: string | null, b: string): boolean => a !== null && new Decimal(a).eq(b);
