import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';

/** The target system of each unit in the year, made where it is missing: unit id → its id. */
export async function openSystems(
  work: UnitOfWork<Actor>,
  year: number,
  unitIds: readonly number[],
): Promise<Map<number, number>> {
  if (unitIds.length === 0) return new Map();
  const rows = unitIds.map((unitId) => ({ year, unitId }));
  await work.insertAll('target_systems', rows, { skip: true });
  const found: { id: number; unit_id: number }[] = await work
    .trx('target_systems')
    .where({ year })
    .whereIn('unit_id', [...unitIds])
    .select('id', 'unit_id');
  return new Map(found.map(({ id, unit_id }) => [unit_id, id]));
}
