import { z } from 'zod';
import { decimalText, seen, text } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { today } from '../../../core/clock';
import { targets } from '../resource';
import { decideAdjust } from './decide-adjust';
import { handOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

/** Left out: stays as declared; empty: taken away. */
const optionalText = z
  .string()
  .trim()
  .max(4000)
  .nullish()
  .transform((given) => (given === undefined ? undefined : given || null));

const input = z.strictObject({
  ...seen,
  targetValue: z.union([z.literal('').transform(() => null), decimalText]).nullish(),
  basis: optionalText,
  measures: optionalText,
  consent: z.strictObject({ by: text(100), on: z.iso.date(), note: text(1000).optional() }),
});

/** PM-14: the reviewer changes what was declared; the unit has agreed, and who and when is kept. */
export const adjust: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'adjust',
  input,
  async run(work, { id, version, consent, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const { fullName, unit } = work.principal;
    const by = { ...handOf(work), name: fullName, unit: unit?.name ?? null };
    const { values, entry } = decideAdjust(target, given, consent, by, today(work.now));
    await work.change(target, targets.table, values);
    const about = aboutTarget(target);
    const params = { ...about.params, consentBy: consent.by, consentOn: consent.on };
    const told = (which: 'before' | 'after') =>
      Object.fromEntries(entry.changes.map((change) => [change.field, change[which]]));
    const after = { ...told('after'), consent };
    work.record({ action: 'adjust', ...about, params, before: told('before'), after });
    return id;
  },
};
