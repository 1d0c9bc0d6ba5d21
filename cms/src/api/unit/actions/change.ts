import { z } from 'zod';
import { changeUnit } from '../organisation/change-unit';
import { byDocument, lockOrganisation, readUnits, type Unit, type Units } from '../units';
import type { PlannedChange } from '../planned-change';
import { invalid, Refusal } from '../../../core/refusal';
import { missingAsNull, reason } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import type { Row } from '../../../core/rows';
import { units as resource } from '../resource';
import { changed, documentId, nameOf, optionalName } from './input';
import { typeAt, unitAt } from './refs';
import { mayWeigh } from './weigh';

interface ChangeInput {
  id: string;
  version: number;
  effectiveOn: string | null;
  reason: string | null;
}

/** Locks the organisation before the row, as everybody does who changes it. */
export async function loadUnit(
  work: UnitOfWork,
  id: string,
  version: number,
): Promise<{ units: Units; unit: Unit }> {
  await lockOrganisation(work.trx);
  const row = await work.load<Row>(resource, id, version);
  const units = await readUnits(work.trx);
  const unit = units.get(row.id);
  if (!unit) throw new Refusal(404, 'notFound');
  return { units, unit };
}

type PlanChange<I> = (
  values: I,
  work: UnitOfWork,
  units: Units,
) => PlannedChange | Promise<PlannedChange>;

function changeOf<I extends ChangeInput>(
  action: string,
  input: z.ZodType<I>,
  planChange: PlanChange<I>,
): Action<I> {
  return {
    resource,
    verb: action,
    input,
    async run(work, values) {
      const { units, unit } = await loadUnit(work, values.id, values.version);
      const change = await planChange(values, work, units);
      const { effectiveOn, reason: ground } = values;
      await changeUnit(work, units, unit, { change, action, effectiveOn, reason: ground });
      return values.id;
    },
  };
}

/** 更名. */
export const rename = changeOf(
  'rename',
  z.strictObject({ ...changed, name: nameOf, nameEn: optionalName, shortName: optionalName }),
  ({ name, nameEn, shortName }) => ({ kind: 'renamed', name, nameEn, shortName }),
);

/** 调整隶属关系. */
export const move = changeOf(
  'move',
  z.strictObject({ ...changed, parent: documentId }),
  ({ parent }, _work, units) => ({ kind: 'moved', parent: unitAt(units, 'parent', parent) }),
);

/** 调整考核类型; whether the unit is assessed at all only by whoever weighs it. */
export const retype = changeOf(
  'retype',
  z.strictObject({
    ...changed,
    assessmentType: documentId.nullish().transform(missingAsNull),
    isAssessee: z.boolean(),
  }),
  async ({ id, assessmentType, isAssessee }, work, units) => {
    if (isAssessee !== (byDocument(units, id)?.isAssessee ?? false) && !mayWeigh(work))
      throw invalid({ isAssessee: { code: 'notYoursToWeigh' } });
    return { kind: 'retyped', assessmentType: await typeAt(work, assessmentType), isAssessee };
  },
);

/** 合并 into a successor; a reason is required, because it cannot be undone. */
export const merge = changeOf(
  'merge',
  z.strictObject({ ...changed, reason, into: documentId }),
  ({ into }, _work, units) => ({ kind: 'merged', into: unitAt(units, 'into', into) }),
);

/** 撤销, with a new parent for the units below; a reason is required, because it cannot be undone. */
export const close = changeOf(
  'close',
  z.strictObject({
    ...changed,
    reason,
    childrenTo: documentId.nullish().transform(missingAsNull),
  }),
  ({ childrenTo }, _work, units) => ({
    kind: 'closed',
    childrenTo: childrenTo === null ? null : unitAt(units, 'childrenTo', childrenTo),
  }),
);
