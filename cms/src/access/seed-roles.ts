import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { newId } from '../usecases/new-id';
import {
  entriesOf,
  initialRoles,
  publicToggles,
  togglesOf,
  type InitialRoles,
} from './initial-roles';

type Row = Record<string, unknown>;

/** Writes the roles of config/roles.ts into a database that has never had them. */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'milepost', key: 'initialRoles' });
  if (await store.get({})) return;
  const seed = initialRoles.parse(strapi.config.get('roles'));
  await strapi.db.transaction(async ({ trx: opened }) => {
    const trx = opened as Knex.Transaction;
    await trx.raw('select pg_advisory_xact_lock(20240310)');
    if (await store.get({})) return;
    await trx('up_permissions').del();
    await grant(trx, await roleIdOf(trx, 'public'), publicToggles(seed));
    for (const role of seed.roles) await writeRole(trx, role, seed);
    await closeRegistration(strapi);
    await store.set({ value: { at: new Date().toISOString() } });
  });
}

async function writeRole(
  trx: Knex,
  role: InitialRoles['roles'][number],
  seed: InitialRoles,
): Promise<void> {
  const { type, name, office } = role;
  const roleId = await insert(trx, 'up_roles', { type, name, description: name });
  const profileId = await insert(trx, 'role_profiles', { office, version: 1 });
  await trx('role_profiles_role_lnk').insert({ role_profile_id: profileId, role_id: roleId });
  await grant(trx, roleId, togglesOf(role, seed.signedIn).filter(exists));
  for (const entry of entriesOf(role)) {
    const scopeId = await insert(trx, 'data_scopes', { ...entry, version: 1 });
    await trx('data_scopes_role_lnk').insert({ data_scope_id: scopeId, role_id: roleId });
  }
}

async function grant(trx: Knex, roleId: number, toggles: readonly string[]): Promise<void> {
  const rows = toggles.map((action) => stamped({ action }));
  if (rows.length === 0) return;
  const ids = await trx<{ id: number }>('up_permissions').insert(rows).returning('id');
  await trx('up_permissions_role_lnk').insert(
    ids.map(({ id }, index) => ({ permission_id: id, role_id: roleId, permission_ord: index + 1 })),
  );
}

async function roleIdOf(trx: Knex, type: string): Promise<number> {
  const row = await trx<{ id: number; type: string }>('up_roles').where({ type }).first('id');
  return row?.id ?? insert(trx, 'up_roles', { type, name: type });
}

async function insert(trx: Knex, table: string, values: Row): Promise<number> {
  const [row] = await trx<{ id: number }>(table).insert(stamped(values)).returning('id');
  if (!row) throw new Error(`No row was written to ${table}`);
  return row.id;
}

function stamped(values: Row): Row {
  const now = new Date();
  return { document_id: newId(), ...values, created_at: now, updated_at: now, published_at: now };
}

/** A toggle is written only for an action that a controller has. */
function exists(toggle: string): boolean {
  const [, kind, noun, controller, action] =
    /^(api|plugin)::([\w-]+)\.([\w-]+)\.(\w+)$/.exec(toggle) ?? [];
  if (kind === 'plugin') return true;
  const controllers = strapi.apis[noun ?? '']?.controllers as Record<string, object> | undefined;
  const found = action !== undefined && action in (controllers?.[controller ?? ''] ?? {});
  if (!found) strapi.log.debug(`config/roles: no controller has ${toggle} yet`);
  return found;
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await store.get({ key: 'advanced' })) ?? {}) as Row;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
