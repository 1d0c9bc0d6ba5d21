import { z } from 'zod';
import { reason, seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { returnNotes } from '../return-notes';
import { decideReturn, handOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject({ ...seen, reason, notes: returnNotes.optional() });

/** PM-14: the reviewer sends a declaration back, with the reason overall and notes at its fields. */
export const giveBack: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'return',
  batch: true,
  input,
  async run(work, { id, version, reason: why, notes }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const change = await work.change(
      target,
      targets.table,
      decideReturn(target, why, handOf(work), notes),
    );
    const about = aboutTarget(target);
    work.record({
      action: 'return',
      ...about,
      params: { ...about.params, reason: why },
      ...change,
    });
    return id;
  },
};
