import type { Knex } from 'knex';
import type { Column } from '../core/rows';

const CHUNK = 500;

/**
 * Writes values to many rows in few statements; all of them have the same keys. PostgreSQL reads the
 * values as the table's own types, so decimals stay exact.
 */
export async function updateRows(
  trx: Knex.Transaction,
  table: string,
  columns: readonly Column[],
  rows: readonly { id: number; values: Readonly<Record<string, unknown>> }[],
): Promise<void> {
  const written = columns.filter(({ key }) => key in (rows[0]?.values ?? {}));
  const set = written.map(({ name }) => `"${name}" = v."${name}"`).join(', ');
  for (let from = 0; from < rows.length; from += CHUNK) {
    const chunk = rows.slice(from, from + CHUNK).map(({ id, values }) => ({
      id,
      ...Object.fromEntries(written.map(({ name, key }) => [name, values[key] ?? null])),
    }));
    await trx.raw(
      `update "${table}" t set ${set} from jsonb_populate_recordset(null::"${table}", ?::jsonb) v
       where t.id = v.id`,
      [JSON.stringify(chunk)],
    );
  }
}
