import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { refuseEnded } from '../../unit/ended';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../resource';
import { decideDeclare, actingUnitOf } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = withCustom(targets, z.strictObject({ ...idAndVersion, ...declaration }));

/** EX-1: a unit declares a target, or many at once: all of them or none. */
export const declare: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'declare',
  batch: true,
  input,
  async run(work, { id, version, custom, ...typed }) {
    const target = await work.load<TargetRow>(targets, id, version);
    await refuseEnded(work, target.unitId);
    const values = decideDeclare(target, declarationOf(typed), actingUnitOf(work));
    const added = await customValues(work, targets, target, custom, { binding: true });
    const change = await work.update(target, targets.table, { ...values, ...added });
    work.log({ action: 'declare', ...aboutTarget(target), ...change });
    return id;
  },
};
