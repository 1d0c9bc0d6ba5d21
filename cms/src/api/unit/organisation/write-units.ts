import type { Knex } from 'knex';

type Column = string | number | boolean | Date | null;

/** Writes columns of units and raises their versions, so that a form with older values is stale. */
export async function writeUnits(
  trx: Knex.Transaction,
  ids: readonly number[],
  columns: Readonly<Record<string, Column>>,
  now: Date,
): Promise<void> {
  await trx('units')
    .whereIn('id', [...ids])
    .update({ ...columns, updated_at: now, version: trx.raw('version + 1') as unknown as number });
}

/** Puts units under another. */
export async function writeParent(
  trx: Knex.Transaction,
  ids: readonly number[],
  parentId: number,
): Promise<void> {
  if (ids.length === 0) return;
  await trx('units_parent_lnk')
    .whereIn('unit_id', [...ids])
    .delete();
  await trx('units_parent_lnk').insert(ids.map((id) => ({ unit_id: id, inv_unit_id: parentId })));
}

/** Sets the assessment type, by its documentId; null takes it away. */
export async function writeType(
  trx: Knex.Transaction,
  id: number,
  type: string | null,
): Promise<void> {
  await trx('units_assessment_type_lnk').where({ unit_id: id }).delete();
  if (type === null) return;
  await trx.raw(
    `insert into units_assessment_type_lnk (unit_id, assessment_type_id)
     select ?, id from assessment_types where document_id = ?`,
    [id, type],
  );
}
