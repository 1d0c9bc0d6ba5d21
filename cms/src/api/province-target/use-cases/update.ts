import { z } from 'zod';
import { provinceTargetStates } from '../../../domain/states';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import { step } from '../../../usecases/step';
import { provinceTargets } from '../resource';
import { wholeFields } from './create';
import { aboutProvince, type ProvinceTargetRow } from '../row';

const input = z.strictObject({ ...seen, ...wholeFields });

/** PM-15: only what has not been decomposed is changed. */
export const update: UseCase<z.infer<typeof input>> = {
  resource: provinceTargets,
  action: 'update',
  input,
  async run(work, { id, version, ...given }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    const state = step(provinceTargetStates, whole.state, 'update');
    const change = await work.change(whole, provinceTargets.table, { ...given, state });
    work.record({ action: 'update', ...aboutProvince({ ...whole, ...given }), ...change });
    return id;
  },
};

const seenOnly = z.strictObject(seen);

/** Deletes a draft; the units' targets stay as they are. */
export const remove: UseCase<z.infer<typeof seenOnly>> = {
  resource: provinceTargets,
  action: 'remove',
  input: seenOnly,
  async run(work, { id, version }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    step(provinceTargetStates, whole.state, 'remove');
    await work.remove(provinceTargets.table, { id: whole.id });
    const { totalValue, unitOfMeasure, name } = whole;
    const before = { name, totalValue, unitOfMeasure };
    work.record({ action: 'remove', ...aboutProvince(whole), before });
    return id;
  },
};

const reopened = z.strictObject({ ...seen, reason: z.string().trim().max(2000).optional() });

/** Back to draft, with a reason; what the units have been given stays until it is divided anew. */
export const reopen: UseCase<z.infer<typeof reopened>> = {
  resource: provinceTargets,
  action: 'reopen',
  input: reopened,
  async run(work, { id, version, reason }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    const state = step(provinceTargetStates, whole.state, 'reopen', reason);
    const change = await work.change(whole, provinceTargets.table, { state });
    const after = { ...change.after, reason };
    work.record({ action: 'reopen', ...aboutProvince(whole, { reason }), ...change, after });
    return id;
  },
};
