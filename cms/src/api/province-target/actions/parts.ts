import { rowsWithin } from '../../../access/rows';
import { balanceOf } from '../../../domain/decomposition';
import type { View } from '../../../rest/operation';
import type { UnitOfWork } from '../../../actions/action';
import { asPerson } from '../../../actions/transaction';
import { targets } from '../../target/resource';
import { takesShare } from '../../target/decide-share';
import { provinceTargets } from '../resource';
import { groupBindings, SAME_TARGET, type PartRow, type ProvinceTargetRow } from '../row';
import { suggestShares } from './suggest';

interface UnitOf {
  id: number;
  documentId: string;
  name: string;
  code: string;
}

/** PM-15: what the whole is made of, unit by unit, with what each would get by the ways to divide. */
export const parts: View = {
  verb: 'parts',
  answer: ({ principal, id, ctx }) =>
    asPerson(principal, ctx.ip, async (work) => {
      const whole = await work.read<ProvinceTargetRow>(provinceTargets, id);
      const all = await work.select<PartRow>(
        'targets',
        `where ${SAME_TARGET} order by t.item_code, t.unit_id`,
        groupBindings(whole),
      );
      const seen = await visible(work, whole);
      const units = await unitsOf(work, all);
      const shares = suggestShares(whole, all);
      const values = all.map(({ targetValue }) => targetValue ?? '0');
      return {
        ...balanceOf(whole.totalValue, values, whole.direction),
        units: all.length,
        parts: all
          .filter((part) => seen.has(part.id))
          .map((part) => ({
            id: part.documentId,
            version: part.version,
            unit: units.get(part.unitId) ?? null,
            itemCode: part.itemCode,
            state: part.state,
            open: takesShare(part),
            value: part.targetValue,
            lastYear: part.lastYearValue,
            equally: shares.equally?.get(part.documentId) ?? null,
            byLastYear: shares.lastYear?.get(part.documentId) ?? null,
          })),
      };
    }),
};

/** A unit's part is shown to whom the unit's target is. */
async function visible(work: UnitOfWork, whole: ProvinceTargetRow): Promise<Set<number>> {
  const rows = rowsWithin(work.principal, targets);
  const found = await work.select<PartRow>('targets', `where ${SAME_TARGET} and ${rows.sql}`, [
    ...groupBindings(whole),
    ...rows.bindings,
  ]);
  return new Set(found.map(({ id }) => id));
}

async function unitsOf(work: UnitOfWork, all: readonly PartRow[]) {
  const rows = await work.select<UnitOf>('units', 'where t.id = any(?)', [
    all.map(({ unitId }) => unitId),
  ]);
  return new Map(
    rows.map(({ id, documentId, name, code }) => [id, { id: documentId, name, code }]),
  );
}
