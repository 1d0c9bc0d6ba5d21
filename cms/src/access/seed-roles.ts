import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { resourcesByPlural } from '../core/registry';
import {
  entriesOf,
  initialRoles,
  publicToggles,
  togglesOf,
  type InitialRoles,
} from './initial-roles';
import { productToggles } from './known-toggles';
import { addEntries, grant, insert, roleIdOf } from './role-rows';

/** What the product could do when the roles were last looked at. */
const known = z.object({ toggles: z.array(z.string()), resources: z.array(z.string()) });
type Known = z.infer<typeof known>;
const NOTHING: Known = { toggles: [], resources: [] };

/**
 * Writes the roles of config/roles.ts into a database that has never had them. After an upgrade the
 * roles get what is new in the product, as config/roles.ts has it, and nothing that an administrator
 * has taken away or changed comes back (SA-5).
 */
export async function seedRoles(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'milepost', key: 'initialRoles' });
  const seed = initialRoles.parse(strapi.config.get('roles'));
  const now: Known = { toggles: productToggles(), resources: [...resourcesByPlural().keys()] };
  const read = async () => known.safeParse(await store.get({})).data;
  if (covers(await read(), now)) return;
  await strapi.db.transaction(async ({ trx: opened }) => {
    const trx = opened as Knex.Transaction;
    await trx.raw('select pg_advisory_xact_lock(20240310)');
    const before = await read();
    if (covers(before, now)) return;
    if (!before) await begin(strapi, trx, seed);
    for (const role of seed.roles) await bring(trx, role, before ?? NOTHING, now);
    await store.set({ value: now });
  });
}

const covers = (before: Known | undefined, now: Known): boolean =>
  before !== undefined &&
  now.toggles.every((toggle) => before.toggles.includes(toggle)) &&
  now.resources.every((plural) => before.resources.includes(plural));

/** A new database: only our own roles may do anything, and nobody registers. */
async function begin(strapi: Core.Strapi, trx: Knex, seed: InitialRoles): Promise<void> {
  await trx('up_permissions').del();
  await grant(trx, await roleIdOf(trx, 'public'), publicToggles(seed));
  for (const role of seed.roles) {
    const { type, name, office } = role;
    const roleId = await insert(trx, 'up_roles', { type, name, description: name });
    const profileId = await insert(trx, 'role_profiles', { office, version: 1 });
    await trx('role_profiles_role_lnk').insert({ role_profile_id: profileId, role_id: roleId });
    await grant(trx, roleId, togglesOf({ ...role, grants: {} }, seed.signedIn));
  }
  await closeRegistration(strapi);
}

/** What is new since, for a role that is still there. */
async function bring(
  trx: Knex,
  role: InitialRoles['roles'][number],
  before: Known,
  now: Known,
): Promise<void> {
  const found = await trx<{ id: number; type: string }>('up_roles')
    .where({ type: role.type })
    .first('id');
  if (!found) return;
  const isNew = (toggle: string) =>
    now.toggles.includes(toggle) && !before.toggles.includes(toggle);
  await grant(trx, found.id, togglesOf(role, []).filter(isNew));
  const entries = entriesOf(role).filter(({ resource }) => !before.resources.includes(resource));
  await addEntries(trx, found.id, entries);
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await store.get({ key: 'advanced' })) ?? {}) as Record<string, unknown>;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
