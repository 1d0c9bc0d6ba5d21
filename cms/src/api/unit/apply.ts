import { openChildren } from '../../domain/organisation';
import type { ChangeContext } from './organisation/change-context';
import { moveToSuccessor } from './organisation/move-to-successor';
import { insertChange } from './history';
import { byDocument, parentOf, refOf, type Ref, type Unit, type Units } from './units';
import type { PlannedChange } from './planned-change';
import { writeParent, writeType } from './organisation/write-units';
import type { Values } from '../../actions/unit-of-work';

/** Values before and after, as the history keeps them, and the units that had to move along. */
export interface Applied {
  before: Record<string, unknown>;
  after: Record<string, unknown>;
  moved: Unit[];
}

/** Carries out a change that `wishFault` has let pass. */
export async function apply(
  context: ChangeContext,
  units: Units,
  unit: Unit,
  change: PlannedChange,
): Promise<Applied> {
  const { work, effectiveOn } = context;
  const write = (values: Values) => work.updateWhere('units', { id: unit.id }, values);
  switch (change.kind) {
    case 'renamed': {
      const { name, nameEn, shortName } = change;
      await write({ name, nameEn, shortName });
      const before = { name: unit.name, nameEn: unit.nameEn, shortName: unit.shortName };
      return { before, after: { name, nameEn, shortName }, moved: [] };
    }
    case 'moved':
      await writeParent(work, unit.id, idOf(units, change.parent));
      await write({});
      return {
        before: { parent: parentOf(units, unit) },
        after: { parent: change.parent },
        moved: [],
      };
    case 'retyped': {
      const { assessmentType, isAssessee } = change;
      await writeType(work, unit.id, assessmentType?.id ?? null);
      await write({ isAssessee });
      const before = { assessmentType: unit.assessmentType, isAssessee: unit.isAssessee };
      return { before, after: { assessmentType, isAssessee }, moved: [] };
    }
    case 'merged': {
      const into = idOf(units, change.into);
      const moved = await moveChildren(context, units, unit, into);
      const handedOver = await moveToSuccessor(context, unit.id, into);
      await write({ closedOn: effectiveOn });
      const after = { into: change.into, children: moved.map(refOf), ...handedOver };
      return { before: { closedOn: null }, after: { closedOn: effectiveOn, ...after }, moved };
    }
    case 'closed': {
      const { childrenTo } = change;
      const moved = childrenTo
        ? await moveChildren(context, units, unit, idOf(units, childrenTo))
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
  { work, actor, effectiveOn, reason }: ChangeContext,
  units: Units,
  unit: Unit,
  to: number,
): Promise<Unit[]> {
  const children = openChildren(units, unit.id);
  const target = units.get(to);
  if (!target) throw new Error(`there is no unit ${to}`);
  const ids = children.map(({ id }) => id);
  await work.updateWhere('units', { id: ids });
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
