import { openChildren } from '../../domain/organisation';
import type { Hand } from './organisation/hand';
import { handOver } from './organisation/hand-over';
import { insertChange } from './history';
import { byDocument, parentOf, refOf, type Ref, type Unit, type Units } from './units';
import type { Wish } from './wishes';
import { writeParent, writeType } from './organisation/write-units';
import type { Values } from '../../usecases/work';

/** Values before and after, as the history keeps them, and the units that had to move along. */
export interface Applied {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  moved: Unit[];
}

/** Carries out a change that `wishFault` has let pass. */
export async function apply(hand: Hand, units: Units, unit: Unit, wish: Wish): Promise<Applied> {
  const { work, effectiveOn } = hand;
  const write = (values: Values) => work.changeWhere('units', { id: unit.id }, values);
  switch (wish.kind) {
    case 'renamed': {
      const { name, nameEn, shortName } = wish;
      await write({ name, nameEn, shortName });
      const before = { name: unit.name, nameEn: unit.nameEn, shortName: unit.shortName };
      return { before, after: { name, nameEn, shortName }, moved: [] };
    }
    case 'moved':
      await writeParent(work, unit.id, idOf(units, wish.parent));
      await write({});
      return {
        before: { parent: parentOf(units, unit) },
        after: { parent: wish.parent },
        moved: [],
      };
    case 'retyped': {
      const { assessmentType, isAssessee } = wish;
      await writeType(work, unit.id, assessmentType?.id ?? null);
      await write({ isAssessee });
      const before = { assessmentType: unit.assessmentType, isAssessee: unit.isAssessee };
      return { before, after: { assessmentType, isAssessee }, moved: [] };
    }
    case 'merged': {
      const into = idOf(units, wish.into);
      const moved = await moveChildren(hand, units, unit, into);
      const handedOver = await handOver(hand, unit.id, into);
      await write({ closedOn: effectiveOn });
      const after = { into: wish.into, children: moved.map(refOf), ...handedOver };
      return { before: { closedOn: null }, after: { closedOn: effectiveOn, ...after }, moved };
    }
    case 'closed': {
      const { childrenTo } = wish;
      const moved = childrenTo
        ? await moveChildren(hand, units, unit, idOf(units, childrenTo))
        : [];
      await write({ closedOn: effectiveOn });
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
  { work, actor, effectiveOn, reason }: Hand,
  units: Units,
  unit: Unit,
  to: number,
): Promise<Unit[]> {
  const children = openChildren(units, unit.id);
  const target = units.get(to);
  if (!target) throw new Error(`there is no unit ${to}`);
  const ids = children.map(({ id }) => id);
  await work.changeWhere('units', { id: ids });
  for (const child of children) {
    await writeParent(work, child.id, to);
    await insertChange(work, {
      unitId: child.id,
      kind: 'moved',
      effectiveOn,
      state: 'applied',
      before: { parent: refOf(unit) },
      after: { parent: refOf(target) },
      reason,
      actor,
    });
  }
  return children;
}
