import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { differs } from '../../../usecases/change';
import type { Values } from '../../../usecases/work';
import { targets } from '../resource';
import { decideSave } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = withCustom(targets, z.strictObject({ ...seen, ...declaration }));

/**
 * EX-1: keeps a declaration as it is typed. Each change is in the audit log; the feed stays quiet,
 * for a draft is no news to others. What says nothing new changes nothing, not even the version.
 */
export const save: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'save',
  input,
  async run(work, { id, version, custom, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const added = await customValues(work, targets, target, custom, { binding: false });
    const values = { ...decideSave(target, declarationOf(given)), ...added };
    if (!changes(target, values)) return id;
    const change = await work.change(target, targets.table, values);
    work.recordQuietly({ action: 'save', ...aboutTarget(target), ...change });
    return id;
  },
};

const changes = (target: TargetRow, values: Values): boolean =>
  Object.entries(values).some(([key, value]) =>
    differs((target as Values & TargetRow)[key], value),
  );
