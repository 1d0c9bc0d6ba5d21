import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { refuseEnded } from '../../unit/ended';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { decideDeclare, handOf } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = withCustom(targets, z.strictObject({ ...seen, ...declaration }));

/** EX-1: a unit declares a target, or many at once: all of them or none. */
export const declare: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'declare',
  batch: true,
  input,
  async run(work, { id, version, custom, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    await refuseEnded(work, target.unitId);
    const values = decideDeclare(target, declarationOf(given), handOf(work));
    const added = await customValues(work, targets, target, custom, { binding: true });
    const change = await work.change(target, targets.table, { ...values, ...added });
    work.record({ action: 'declare', ...aboutTarget(target), ...change });
    return id;
  },
};
