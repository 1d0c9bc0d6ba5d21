import { z } from 'zod';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../resource';
import { decideReview, actingUnitOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject(idAndVersion);

/** PM-14: a declaration is found in order, one by one or in bulk. */
export const review: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'review',
  batch: true,
  input,
  async run(work, { id, version }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const change = await work.update(
      target,
      targets.table,
      decideReview(target, actingUnitOf(work)),
    );
    work.log({ action: 'review', ...aboutTarget(target), ...change });
    return id;
  },
};
