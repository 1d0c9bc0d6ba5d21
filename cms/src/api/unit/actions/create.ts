import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { nameFault, placeFault } from '../../../domain/organisation';
import { insertChange } from '../history';
import { refuse } from '../organisation/refuse';
import { byDocument, lockOrganisation, readUnits } from '../units';
import { writeParent, writeType } from '../organisation/write-units';
import { invalid } from '../../../core/refusal';
import type { Action } from '../../../actions/action';
import { today } from '../../../core/clock';
import { units as resource } from '../resource';
import { dated, documentId, nameOf, optionalName } from './input';
import { typeAt, unitAt } from './refs';
import { coefficientOf, mayWeigh } from './weigh';
import { missingAsNull } from '../../../actions/input';

const input = withCustom(
  resource,
  z.strictObject({
    ...dated,
    code: z
      .string()
      .trim()
      .min(1)
      .max(64)
      .refine((code) => /^[\w.-]+$/.test(code), { message: 'unitCode' }),
    name: nameOf,
    nameEn: optionalName,
    shortName: optionalName,
    parent: documentId.nullish().transform(missingAsNull),
    assessmentType: documentId.nullish().transform(missingAsNull),
    isAssessee: z.boolean(),
    coefficient: coefficientOf.nullish().transform((text) => text ?? '1'),
    sortOrder: z
      .int()
      .min(0)
      .max(1_000_000)
      .nullish()
      .transform((order) => order ?? 0),
  }),
);

/** 新设单位: it stands under another from its first day on; only the first of all has none above. */
export const create: Action<z.infer<typeof input>> = {
  resource,
  verb: 'create',
  input,
  async run(work, typed) {
    const { effectiveOn, reason, parent, assessmentType, custom, ...own } = typed;
    const { trx, now } = work;
    await lockOrganisation(trx);
    const units = await readUnits(trx);
    const day = effectiveOn ?? today(now);
    if (day > today(now)) throw invalid({ effectiveOn: { code: 'dayInFuture' } });
    if (own.coefficient !== '1' && !mayWeigh(work))
      throw invalid({ coefficient: { code: 'notYoursToWeigh' } });
    if (parent === null && units.size > 0) throw invalid({ parent: { code: 'unitNeedsParent' } });
    refuse(nameFault(units, 0, own.name));
    const above = parent === null ? null : unitAt(units, 'parent', parent);
    const aboveId = above ? byDocument(units, above.id)?.id : undefined;
    if (aboveId !== undefined) refuse(placeFault(units, 0, aboveId));
    const type = await typeAt(work, assessmentType);
    const added = await customValues(work, resource, null, custom, { binding: true });
    const values = { ...own, ...added };
    const made = await work.insert(resource.table, values);
    if (aboveId !== undefined) await writeParent(work, made.id, aboveId);
    await writeType(work, made.id, type?.id ?? null);
    const after = { ...values, parent: above, assessmentType: type };
    const actor = work.principal.fullName;
    const entry = { unitId: made.id, kind: 'created' as const, effectiveOn: day, reason, actor };
    await insertChange(work, { ...entry, state: 'applied', before: null, after });
    work.log({
      action: 'create',
      resource: resource.plural,
      recordId: made.documentId,
      unitId: made.id,
      year: Number(day.slice(0, 4)),
      params: { name: values.name, date: day, ...(reason === null ? {} : { reason }) },
      after: { ...after, effectiveOn: day },
    });
    return made.documentId;
  },
};
