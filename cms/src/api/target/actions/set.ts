import { z } from 'zod';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { targets } from '../resource';
import { decideSet, actingUnitOf } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject({ ...idAndVersion, ...declaration });

/** FM-1: a functional department sets targets of its own type, for many units at once. */
export const set: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'set',
  batch: true,
  input,
  async run(work, { id, version, ...typed }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const values = decideSet(target, declarationOf(typed), actingUnitOf(work));
    const change = await work.update(target, targets.table, values);
    work.log({ action: 'set', ...aboutTarget(target), ...change });
    return id;
  },
};
