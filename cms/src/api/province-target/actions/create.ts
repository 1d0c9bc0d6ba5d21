import { z } from 'zod';
import { addsUp } from '../../../domain/decomposition';
import { invalid, Refusal } from '../../../core/refusal';
import { blankAsNull, decimalText, text } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { additiveOf } from '../../indicator/additive';
import { provinceTargets } from '../resource';
import { aboutProvince, partsOf, type PartRow } from '../row';

const optional = (max: number) => z.string().trim().max(max).nullish().transform(blankAsNull);

export const wholeFields = {
  name: text(200),
  totalValue: decimalText.refine((value) => Number(value) > 0, 'wholeNotPositive'),
  places: z.int().min(0).max(6),
  basis: optional(4000),
  source: optional(200),
};

const input = z.strictObject({
  year: z.int().min(2000).max(2100),
  targetType: z.string().max(64),
  itemCode: text(64),
  ...wholeFields,
});

/** PM-15: a total for the whole province, of an item whose units' values add up. */
export const create: Action<z.infer<typeof input>> = {
  resource: provinceTargets,
  verb: 'create',
  input,
  async run(work, { targetType, ...typed }) {
    const [type] = await work.select<{ id: number }>('target_types', 'where t.document_id = ?', [
      targetType,
    ]);
    if (!type) throw invalid({ targetType: { code: 'badValue' } });
    const item = await itemOf(work, typed.year, type.id, typed.itemCode);
    const { indicatorId, unitOfMeasure, direction } = item;
    const values = {
      ...typed,
      ...{ targetTypeId: type.id, assessorId: item.assessorId, indicatorId },
      ...{ itemCode: item.itemCode, unitOfMeasure, direction, state: 'draft' },
    };
    const { documentId } = await work.insert(provinceTargets.table, values);
    await requireOwn(work, documentId);
    work.log({
      action: 'create',
      ...aboutProvince({ ...values, documentId }),
      after: { ...typed, unitOfMeasure },
    });
    return documentId;
  },
};

/** The first item of the group that the code belongs to, so that one group has one total. */
async function itemOf(
  work: UnitOfWork,
  year: number,
  targetTypeId: number,
  itemCode: string,
): Promise<PartRow> {
  const [named] = await work.select<PartRow>(
    'targets',
    'where t.year = ? and t.target_type_id = ? and t.item_code = ? limit 1',
    [year, targetTypeId, itemCode],
  );
  if (!named) throw invalid({ itemCode: { code: 'noTargetsOfItem' } });
  const { indicatorId } = named;
  const parts = await partsOf(work, { year, targetTypeId, itemCode, indicatorId });
  if (new Set(parts.map(({ unitOfMeasure }) => unitOfMeasure)).size > 1)
    throw invalid({ itemCode: { code: 'measuresDiffer' } });
  if (!addsUp({ ...named, additive: await additiveOf(work, indicatorId) }))
    throw invalid({ itemCode: { code: 'doesNotAddUp' } });
  return [...parts].sort((a, b) => (a.itemCode < b.itemCode ? -1 : 1))[0] ?? named;
}

/** Departments make targets of their own type only. */
async function requireOwn(work: UnitOfWork, documentId: string): Promise<void> {
  try {
    await work.read(provinceTargets, documentId);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404)
      throw invalid({ targetType: { code: 'notYourType' } });
    throw error;
  }
}
