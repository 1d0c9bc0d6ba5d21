import { z } from 'zod';
import { withCustom } from '../../../custom-fields/input';
import { customValues } from '../../../custom-fields/settle';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { differs } from '../../../actions/row-change';
import type { Values } from '../../../actions/unit-of-work';
import { targets } from '../resource';
import { decideSave } from '../decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from '../row';

const input = withCustom(targets, z.strictObject({ ...idAndVersion, ...declaration }));

/**
 * EX-1: keeps a declaration as it is typed. Each change is in the audit log; the feed stays quiet,
 * for a draft is no news to others. What says nothing new changes nothing, not even the version.
 */
export const save: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'save',
  input,
  async run(work, { id, version, custom, ...typed }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const added = await customValues(work, targets, target, custom, { binding: false });
    const values = { ...decideSave(target, declarationOf(typed)), ...added };
    if (!changes(target, values)) return id;
    const change = await work.update(target, targets.table, values);
    work.logQuietly({ action: 'save', ...aboutTarget(target), ...change });
    return id;
  },
};

const changes = (target: TargetRow, values: Values): boolean =>
  Object.entries(values).some(([key, value]) =>
    differs((target as Values & TargetRow)[key], value),
  );
