import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { decideReview, handOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject(seen);

/** PM-14: a declaration is found in order, one by one or in bulk. */
export const review: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'review',
  batch: true,
  input,
  async run(work, { id, version }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const change = await work.change(target, targets.table, decideReview(target, handOf(work)));
    work.record({ action: 'review', ...aboutTarget(target), ...change });
    return id;
  },
};
