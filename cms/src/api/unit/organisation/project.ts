import { openChildren } from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import { plannedChangeFault } from './planned-change-fault';
import { byDocument, type Ref, type Unit, type Units } from '../units';
import type { PlannedChange } from '../planned-change';

/** A change that waits for its day. */
export interface PendingChange {
  unitId: number;
  change: PlannedChange;
  effectiveOn: Day;
}

/** The organisation as it will be on a day: what waits until then is made, in its order. */
export function projectOrganisation(
  units: Units,
  pending: readonly PendingChange[],
  day: Day,
): Units {
  return pending
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce((then, change) => applied(then, change) ?? then, units);
}

/** The first of the changes that could be made without `change`, and cannot with it. */
export function brokenBy(
  units: Units,
  pending: readonly PendingChange[],
  change: PendingChange,
): PendingChange | undefined {
  const later = pending.filter(({ effectiveOn }) => effectiveOn > change.effectiveOn);
  let without = projectOrganisation(units, pending, change.effectiveOn);
  let having = applied(without, change) ?? without;
  for (const next of later) {
    const [free, bound] = [applied(without, next), applied(having, next)];
    if (free && !bound) return next;
    without = free ?? without;
    having = bound ?? having;
  }
  return undefined;
}

/** Undefined where the rules do not let it be made. */
function applied(units: Units, { unitId, change, effectiveOn }: PendingChange): Units | undefined {
  const unit = units.get(unitId);
  if (!unit || plannedChangeFault(units, unit, change)) return undefined;
  return new Map([...units, ...changedBy(units, unit, change, effectiveOn).map(keyed)]);
}

const keyed = (unit: Unit): [number, Unit] => [unit.id, unit];

function changedBy(units: Units, unit: Unit, change: PlannedChange, day: Day): Unit[] {
  const idOf = ({ id }: Ref): number | null => byDocument(units, id)?.id ?? null;
  const children = (to: Ref | null): Unit[] =>
    to === null ? [] : openChildren(units, unit.id).map((one) => ({ ...one, parentId: idOf(to) }));
  switch (change.kind) {
    case 'renamed': {
      const { name, nameEn, shortName } = change;
      return [{ ...unit, name, nameEn, shortName }];
    }
    case 'moved':
      return [{ ...unit, parentId: idOf(change.parent) }];
    case 'retyped': {
      const { assessmentType, isAssessee } = change;
      return [{ ...unit, assessmentType, isAssessee }];
    }
    case 'merged':
      return [{ ...unit, closedOn: day }, ...children(change.into)];
    case 'closed':
      return [{ ...unit, closedOn: day }, ...children(change.childrenTo)];
  }
}
