import { z } from 'zod';
import { decimalText, seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { decideDeclare, handOf } from './decide';
import { aboutTarget, type TargetRow } from './row';

const optionalText = z
  .string()
  .trim()
  .max(4000)
  .nullish()
  .transform((given) => given || null);

const input = z.strictObject({
  ...seen,
  targetValue: decimalText.nullish().transform((given) => given ?? null),
  basis: optionalText,
  measures: optionalText,
});

/** EX-1: a unit declares the value of a target, with basis and measures. */
export const declare: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'declare',
  input,
  async run(work, { id, version, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const values = decideDeclare(target, given, handOf(work));
    const change = await work.change(target, targets.table, values);
    work.record({ action: 'declare', ...aboutTarget(target), ...change });
    return id;
  },
};
