import { z } from 'zod';
import { targetStates } from '../../../domain/states';
import { invalid, type FieldError } from '../../../core/refusal';
import { decimalText, idAndVersion } from '../../../actions/input';
import type { CollectionAction, UnitOfWork } from '../../../actions/action';
import { advance } from '../../../actions/advance';
import { targets } from '../resource';
import { allotFieldErrors } from './decide-allot';
import { aboutTarget, type TargetRow } from '../row';
import { wholeOfUnit } from './whole';

const item = z.strictObject({ ...idAndVersion, points: decimalText });
const input = z.strictObject({ items: z.array(item).min(1).max(500) });

/**
 * FM-1: moves points between the items of a unit and type, of many units at once; the sum of each
 * stays the framework's, or nothing is moved.
 */
export const allot: CollectionAction<z.infer<typeof input>> = {
  resource: targets,
  verb: 'allot',
  ofCollection: true,
  input,
  async run(work, { items }) {
    const rows = await loadInOrder(work, items);
    await refuseWrong(work, items, rows);
    let changed = 0;
    for (const [index, row] of rows.entries()) {
      const points = items[index]?.points;
      if (points === undefined || points === row.points) continue;
      const state = advance(targetStates, row.state, 'allot');
      const change = await work.update(row, targets.table, { points, state });
      const about = aboutTarget(row);
      const params = { ...about.params, from: row.points, to: points };
      work.log({ action: 'allot', ...about, params, ...change });
      changed += 1;
    }
    return { changed };
  },
};

/** Locked in the order of their ids, so that two never wait for each other; answered as given. */
async function loadInOrder(
  work: UnitOfWork,
  items: readonly z.infer<typeof item>[],
): Promise<TargetRow[]> {
  const rows = new Map<string, TargetRow>();
  for (const { id, version } of [...items].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (rows.has(id)) throw invalid({ items: { code: 'rowTwice' } });
    rows.set(id, await work.load<TargetRow>(targets, id, version));
  }
  return items.flatMap(({ id }) => rows.get(id) ?? []);
}

/** Every error of every unit at once, at `items.<index>.points`. */
async function refuseWrong(
  work: UnitOfWork,
  items: readonly z.infer<typeof item>[],
  rows: readonly TargetRow[],
): Promise<void> {
  const wrong: Record<string, FieldError> = {};
  for (const key of new Set(rows.map(groupOf))) {
    const group = rows.filter((row) => groupOf(row) === key);
    const inputs = group.flatMap(({ documentId }) => items.filter(({ id }) => id === documentId));
    const whole = await wholeOfUnit(work, group[0]);
    for (const [id, fieldError] of allotFieldErrors(inputs, await ofSameUnit(work, group), whole))
      wrong[`items.${items.findIndex((one) => one.id === id)}.points`] = fieldError;
  }
  if (Object.keys(wrong).length > 0) throw invalid(wrong);
}

const groupOf = ({ year, unitId, targetTypeId }: TargetRow): string =>
  [year, unitId, targetTypeId].join();

/** All items of the unit, year and type, locked so that nobody changes another meanwhile. */
function ofSameUnit(work: UnitOfWork, [first]: readonly TargetRow[]): Promise<TargetRow[]> {
  return work.select<TargetRow>(
    targets.table,
    'where t.year = ? and t.unit_id = ? and t.target_type_id = ? order by t.document_id for update of t',
    [first?.year ?? 0, first?.unitId ?? 0, first?.targetTypeId ?? 0],
  );
}
