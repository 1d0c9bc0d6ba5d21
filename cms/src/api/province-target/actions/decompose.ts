import { z } from 'zod';
import { Refusal, type FieldError } from '../../../core/refusal';
import { blankAsNull, decimalText, idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { targets } from '../../target/resource';
import { aboutTarget } from '../../target/row';
import { provinceTargets } from '../resource';
import { decideDecompose } from './decide';
import { aboutProvince, partsOf, type PartRow, type ProvinceTargetRow } from '../row';

const part = z.strictObject({
  id: idAndVersion.id,
  version: idAndVersion.version,
  value: decimalText,
});
const input = z.strictObject({
  ...idAndVersion,
  parts: z.array(part).min(1).max(500),
  way: z.enum(['equally', 'lastYear', 'byHand']).default('byHand'),
  overhangReason: z.string().trim().max(2000).nullish().transform(blankAsNull),
});
type Input = z.infer<typeof input>;

/** PM-15: gives each unit its part of the whole, all of them at once or none. */
export const decompose: Action<Input> = {
  resource: provinceTargets,
  verb: 'decompose',
  input,
  async run(work, { id, version, parts: inputs, way, overhangReason }) {
    const whole = await work.load<ProvinceTargetRow>(provinceTargets, id, version);
    const parts = await namedParts(work, await partsOf(work, whole));
    await checkSeen(work, inputs);
    const decided = decideDecompose(whole, parts, inputs, overhangReason);
    for (const { part: target, value } of decided.writes) {
      const change = await work.update(target, targets.table, { targetValue: value });
      const about = aboutTarget(target);
      const params = { ...about.params, value, unitOfMeasure: whole.unitOfMeasure ?? '' };
      work.log({ action: 'decompose', ...about, params, ...change });
    }
    const { state, balance } = decided;
    const values = {
      ...{ state, way, overhangReason: decided.overhangReason, decomposedAt: work.now },
    };
    const change = await work.update(whole, provinceTargets.table, values);
    const params = {
      ...{ units: parts.length, way, sum: balance.sum },
      ...(decided.overhangReason ? { reason: decided.overhangReason } : {}),
    };
    const after = { ...change.after, sum: balance.sum };
    work.log({ action: 'decompose', ...aboutProvince(whole, params), ...change, after });
    return id;
  },
};

/** Every target is one the user sees and has seen in this version; a refusal says which it was. */
async function checkSeen(work: UnitOfWork, inputs: Input['parts']): Promise<void> {
  const wrong: Record<string, FieldError> = {};
  const twice = new Set<string>();
  for (const [index, { id, version }] of inputs.entries()) {
    const at = `parts.${index}.value`;
    if (twice.has(id)) throw new Refusal(400, 'invalid', {}, { [at]: { code: 'rowTwice' } });
    twice.add(id);
    try {
      await work.load(targets, id, version);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      wrong[at] = { code: error.code, params: error.params };
      throw new Refusal(error.status, error.code, error.params, wrong);
    }
  }
}

/** With the unit's name, for a refusal to say whose target it is about. */
async function namedParts(work: UnitOfWork, parts: readonly PartRow[]) {
  const units = await work.select<{ id: number; name: string }>('units', 'where t.id = any(?)', [
    parts.map(({ unitId }) => unitId),
  ]);
  const names = new Map(units.map(({ id, name }) => [id, name]));
  return parts.map((part) => ({ ...part, unit: names.get(part.unitId) ?? '' }));
}
