import { openChildren } from '../../domain/organisation';
import type { Hand } from './organisation/hand';
import { handOver } from './organisation/hand-over';
import { insertChange } from './history';
import { byDocument, parentOf, refOf, type Ref, type Unit, type Units } from './units';
import type { Wish } from './wishes';
import { writeParent, writeType, writeUnits } from './organisation/write-units';

/** Values before and after, as the history keeps them, and the units that had to move along. */
export interface Applied {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  moved: Unit[];
}

/** Carries out a change that `wishFault` has let pass. */
export async function apply(hand: Hand, units: Units, unit: Unit, wish: Wish): Promise<Applied> {
  const { trx, now, effectiveOn } = hand;
  const write = (columns: Parameters<typeof writeUnits>[2]) =>
    writeUnits(trx, [unit.id], columns, now);
  switch (wish.kind) {
    case 'renamed': {
      const { name, nameEn, shortName } = wish;
      await write({ name, name_en: nameEn, short_name: shortName });
      const before = { name: unit.name, nameEn: unit.nameEn, shortName: unit.shortName };
      return { before, after: { name, nameEn, shortName }, moved: [] };
    }
    case 'moved':
      await writeParent(trx, [unit.id], idOf(units, wish.parent));
      await write({});
      return {
        before: { parent: parentOf(units, unit) },
        after: { parent: wish.parent },
        moved: [],
      };
    case 'retyped': {
      const { assessmentType, isAssessee } = wish;
      await writeType(trx, unit.id, assessmentType?.id ?? null);
      await write({ is_assessee: isAssessee });
      const before = { assessmentType: unit.assessmentType, isAssessee: unit.isAssessee };
      return { before, after: { assessmentType, isAssessee }, moved: [] };
    }
    case 'merged': {
      const into = idOf(units, wish.into);
      const moved = await moveChildren(hand, units, unit, into);
      const handedOver = await handOver(hand, unit.id, into);
      await write({ closed_on: effectiveOn });
      const after = { into: wish.into, children: moved.map(refOf), ...handedOver };
      return { before: { closedOn: null }, after: { closedOn: effectiveOn, ...after }, moved };
    }
    case 'closed': {
      const { childrenTo } = wish;
      const moved = childrenTo
        ? await moveChildren(hand, units, unit, idOf(units, childrenTo))
        : [];
      await write({ closed_on: effectiveOn });
      const after = { closedOn: effectiveOn, childrenTo, children: moved.map(refOf) };
      return { before: { closedOn: null }, after, moved };
    }
  }
}

const idOf = (units: Units, { id }: Ref): number => {
  const unit = byDocument(units, id);
  if (!unit) throw new Error(`there is no unit ${id}`);
  return unit.id;
};

/** What stood below finds its new place in its own history too. */
async function moveChildren(
  { trx, now, actor, effectiveOn, reason }: Hand,
  units: Units,
  unit: Unit,
  to: number,
): Promise<Unit[]> {
  const children = openChildren(units, unit.id);
  const target = units.get(to);
  if (!target) throw new Error(`there is no unit ${to}`);
  const ids = children.map(({ id }) => id);
  await writeParent(trx, ids, to);
  await writeUnits(trx, ids, {}, now);
  for (const child of children)
    await insertChange(
      trx,
      {
        unitId: child.id,
        kind: 'moved',
        effectiveOn,
        state: 'applied',
        before: { parent: refOf(unit) },
        after: { parent: refOf(target) },
        reason,
        actor,
      },
      now,
    );
  return children;
}
