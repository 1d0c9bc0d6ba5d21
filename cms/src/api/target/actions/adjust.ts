import { z } from 'zod';
import { decimalText, idAndVersion, text } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { today } from '../../../core/clock';
import { targets } from '../resource';
import { decideAdjust } from './decide-adjust';
import { actingUnitOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

/** Left out: stays as declared; empty: taken away. */
const optionalText = z
  .string()
  .trim()
  .max(4000)
  .nullish()
  .transform((written) => (written === undefined ? undefined : written || null));

const input = z.strictObject({
  ...idAndVersion,
  targetValue: z.union([z.literal('').transform(() => null), decimalText]).nullish(),
  basis: optionalText,
  measures: optionalText,
  consent: z.strictObject({ by: text(100), on: z.iso.date(), note: text(1000).optional() }),
});

/** PM-14: the reviewer changes what was declared; the unit has agreed, and who and when is kept. */
export const adjust: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'adjust',
  input,
  async run(work, { id, version, consent, ...typed }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const { fullName, unit } = work.principal;
    const by = { ...actingUnitOf(work), name: fullName, unit: unit?.name ?? null };
    const { values, entry } = decideAdjust(target, typed, consent, by, today(work.now));
    await work.update(target, targets.table, values);
    const about = aboutTarget(target);
    const params = { ...about.params, consentBy: consent.by, consentOn: consent.on };
    const adjustedValues = (which: 'before' | 'after') =>
      Object.fromEntries(entry.changes.map((change) => [change.field, change[which]]));
    const after = { ...adjustedValues('after'), consent };
    work.log({ action: 'adjust', ...about, params, before: adjustedValues('before'), after });
    return id;
  },
};
