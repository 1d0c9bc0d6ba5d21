import { openChildren } from '../../../domain/organisation';
import type { Day } from '../../../domain/periods';
import { wishFault } from './check';
import { byDocument, type Ref, type Unit, type Units } from '../units';
import type { Wish } from '../wishes';

/** A change that waits for its day. */
export interface Waiting {
  unitId: number;
  wish: Wish;
  effectiveOn: Day;
}

/** The organisation as it will be on a day: what waits until then is made, in its order. */
export function foresee(units: Units, waiting: readonly Waiting[], day: Day): Units {
  return waiting
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .reduce((then, change) => made(then, change) ?? then, units);
}

/** The first of the changes that could be made without `change`, and cannot with it. */
export function brokenBy(
  units: Units,
  waiting: readonly Waiting[],
  change: Waiting,
): Waiting | undefined {
  const later = waiting.filter(({ effectiveOn }) => effectiveOn > change.effectiveOn);
  let without = foresee(units, waiting, change.effectiveOn);
  let having = made(without, change) ?? without;
  for (const next of later) {
    const [free, bound] = [made(without, next), made(having, next)];
    if (free && !bound) return next;
    without = free ?? without;
    having = bound ?? having;
  }
  return undefined;
}

/** Undefined where the rules do not let it be made. */
function made(units: Units, { unitId, wish, effectiveOn }: Waiting): Units | undefined {
  const unit = units.get(unitId);
  if (!unit || wishFault(units, unit, wish)) return undefined;
  return new Map([...units, ...changedBy(units, unit, wish, effectiveOn).map(keyed)]);
}

const keyed = (unit: Unit): [number, Unit] => [unit.id, unit];

function changedBy(units: Units, unit: Unit, wish: Wish, day: Day): Unit[] {
  const idOf = ({ id }: Ref): number | null => byDocument(units, id)?.id ?? null;
  const children = (to: Ref | null): Unit[] =>
    to === null ? [] : openChildren(units, unit.id).map((one) => ({ ...one, parentId: idOf(to) }));
  switch (wish.kind) {
    case 'renamed': {
      const { name, nameEn, shortName } = wish;
      return [{ ...unit, name, nameEn, shortName }];
    }
    case 'moved':
      return [{ ...unit, parentId: idOf(wish.parent) }];
    case 'retyped': {
      const { assessmentType, isAssessee } = wish;
      return [{ ...unit, assessmentType, isAssessee }];
    }
    case 'merged':
      return [{ ...unit, closedOn: day }, ...children(wish.into)];
    case 'closed':
      return [{ ...unit, closedOn: day }, ...children(wish.childrenTo)];
  }
}
