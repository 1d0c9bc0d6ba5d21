import { z } from 'zod';
import { reason, idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../resource';
import { returnNotes } from '../return-notes';
import { decideReturn, actingUnitOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject({ ...idAndVersion, reason, notes: returnNotes.optional() });

/** PM-14: the reviewer sends a declaration back, with the reason overall and notes at its fields. */
export const returnTarget: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'return',
  batch: true,
  input,
  async run(work, { id, version, reason: why, notes }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const change = await work.update(
      target,
      targets.table,
      decideReturn(target, why, actingUnitOf(work), notes),
    );
    const about = aboutTarget(target);
    work.log({
      action: 'return',
      ...about,
      params: { ...about.params, reason: why },
      ...change,
    });
    return id;
  },
};
