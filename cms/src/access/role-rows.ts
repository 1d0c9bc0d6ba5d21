import type { Knex } from 'knex';
import { newId } from '../core/new-id';
import type { ScopeEntry } from './principal';

type Row = Record<string, unknown>;

/** Gives a role toggles it does not have yet. */
export async function grant(trx: Knex, roleId: number, toggles: readonly string[]): Promise<void> {
  const rows = toggles.map((action) => stamped({ action }));
  if (rows.length === 0) return;
  const ids = await trx<{ id: number }>('up_permissions').insert(rows).returning('id');
  await trx('up_permissions_role_lnk').insert(
    ids.map(({ id }, index) => ({ permission_id: id, role_id: roleId, permission_ord: index + 1 })),
  );
}

export async function roleIdOf(trx: Knex, type: string): Promise<number> {
  const row = await trx<{ id: number; type: string }>('up_roles').where({ type }).first('id');
  return row?.id ?? insert(trx, 'up_roles', { type, name: type });
}

export async function insert(trx: Knex, table: string, values: Row): Promise<number> {
  const [row] = await trx<{ id: number }>(table).insert(stamped(values)).returning('id');
  if (!row) throw new Error(`No row was written to ${table}`);
  return row.id;
}

function stamped(values: Row): Row {
  const now = new Date();
  return { document_id: newId(), ...values, created_at: now, updated_at: now, published_at: now };
}

/** Adds entries of data-scope to a role. */
export async function addEntries(
  trx: Knex,
  roleId: number,
  entries: readonly (ScopeEntry & { resource: string })[],
): Promise<void> {
  for (const entry of entries) {
    const scopeId = await insert(trx, 'data_scopes', { ...entry, version: 1 });
    await trx('data_scopes_role_lnk').insert({ data_scope_id: scopeId, role_id: roleId });
  }
}
