import type { Knex } from 'knex';
import { newId } from '../../core/new-id';

/** The target system of each unit in the year, made where it is missing: unit id → its id. */
export async function openSystems(
  trx: Knex.Transaction,
  year: number,
  unitIds: readonly number[],
  now: Date,
): Promise<Map<number, number>> {
  if (unitIds.length === 0) return new Map();
  const rows = unitIds.map((unitId) => ({
    document_id: newId(),
    year,
    unit_id: unitId,
    version: 1,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  await trx('target_systems').insert(rows).onConflict(['year', 'unit_id']).ignore();
  const found: { id: number; unit_id: number }[] = await trx('target_systems')
    .where({ year })
    .whereIn('unit_id', [...unitIds])
    .select('id', 'unit_id');
  return new Map(found.map(({ id, unit_id }) => [unit_id, id]));
}
