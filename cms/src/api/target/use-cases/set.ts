import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { decideSet, handOf } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = z.strictObject({ ...seen, ...declaration });

/** FM-1: a functional department sets targets of its own type, for many units at once. */
export const set: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'set',
  batch: true,
  input,
  async run(work, { id, version, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const values = decideSet(target, declarationOf(given), handOf(work));
    const change = await work.change(target, targets.table, values);
    work.record({ action: 'set', ...aboutTarget(target), ...change });
    return id;
  },
};
