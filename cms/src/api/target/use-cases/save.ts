import { z } from 'zod';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { targets } from '../resource';
import { decideSave } from './decide';
import { declaration, declarationOf } from './input';
import { aboutTarget, type TargetRow } from './row';

const input = z.strictObject({ ...seen, ...declaration });

/**
 * EX-1: keeps a declaration as it is typed. Each change is in the audit log; the feed stays quiet,
 * for a draft is no news to others. What says nothing new changes nothing, not even the version.
 */
export const save: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'save',
  input,
  async run(work, { id, version, ...given }) {
    const target = await work.load<TargetRow>(targets, id, version);
    const values = decideSave(target, declarationOf(given));
    if (!changes(target, values)) return id;
    const change = await work.change(target, targets.table, values);
    work.recordQuietly({ action: 'save', ...aboutTarget(target), ...change });
    return id;
  },
};

const changes = (target: TargetRow, values: ReturnType<typeof decideSave>): boolean =>
  values.targetValue !== target.targetValue ||
  values.basis !== target.basis ||
  values.measures !== target.measures;
