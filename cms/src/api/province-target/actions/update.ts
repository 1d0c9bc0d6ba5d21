import { z } from 'zod';
import { provinceTargetStates } from '../../../domain/states';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import { advance } from '../../../actions/advance';
import { provinceTargets } from '../resource';
import { wholeFields } from './create';
import { aboutProvince, type ProvinceTargetRow } from '../row';

const input = z.strictObject({ ...idAndVersion, ...wholeFields });

/** PM-15: only what has not been decomposed is changed. */
export const update: Action<z.infer<typeof input>> = {
  resource: provinceTargets,
  verb: 'update',
  input,
  async run(work, { id, version, ...typed }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    const state = advance(provinceTargetStates, whole.state, 'update');
    const change = await work.update(whole, provinceTargets.table, { ...typed, state });
    work.log({ action: 'update', ...aboutProvince({ ...whole, ...typed }), ...change });
    return id;
  },
};

const seenOnly = z.strictObject(idAndVersion);

/** Deletes a draft; the units' targets stay as they are. */
export const remove: Action<z.infer<typeof seenOnly>> = {
  resource: provinceTargets,
  verb: 'remove',
  input: seenOnly,
  async run(work, { id, version }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    advance(provinceTargetStates, whole.state, 'remove');
    await work.remove(provinceTargets.table, { id: whole.id });
    const { totalValue, unitOfMeasure, name } = whole;
    const before = { name, totalValue, unitOfMeasure };
    work.log({ action: 'remove', ...aboutProvince(whole), before });
    return id;
  },
};

const reopened = z.strictObject({
  ...idAndVersion,
  reason: z.string().trim().max(2000).optional(),
});

/** Back to draft, with a reason; what the units have been given stays until it is divided anew. */
export const reopen: Action<z.infer<typeof reopened>> = {
  resource: provinceTargets,
  verb: 'reopen',
  input: reopened,
  async run(work, { id, version, reason }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    const state = advance(provinceTargetStates, whole.state, 'reopen', reason);
    const change = await work.update(whole, provinceTargets.table, { state });
    const after = { ...change.after, reason };
    work.log({ action: 'reopen', ...aboutProvince(whole, { reason }), ...change, after });
    return id;
  },
};
