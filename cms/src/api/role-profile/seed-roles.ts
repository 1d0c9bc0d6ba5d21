import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { resourcesByPlural } from '../../core/registry';
import {
  entriesOf,
  initialRoles,
  publicToggles,
  togglesOf,
  type InitialRoles,
} from '../../access/initial-roles';
import { productToggles } from '../../access/known-toggles';
import { SYSTEM, type Actor } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { addEntries, grant, roleIdOf } from './role-rows';

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
  await inTransaction(SYSTEM, async (work) => {
    await work.trx.raw('select pg_advisory_xact_lock(20240310)');
    const before = await read();
    if (covers(before, now)) return;
    if (!before) await begin(strapi, work, seed);
    for (const role of seed.roles) await bring(work, role, before ?? NOTHING, now);
    await store.set({ value: now });
  });
}

const covers = (before: Known | undefined, now: Known): boolean =>
  before !== undefined &&
  now.toggles.every((toggle) => before.toggles.includes(toggle)) &&
  now.resources.every((plural) => before.resources.includes(plural));

/** A new database: only our own roles may do anything, and nobody registers. */
async function begin(
  strapi: Core.Strapi,
  work: UnitOfWork<Actor>,
  seed: InitialRoles,
): Promise<void> {
  const insert = async (table: string, values: object) =>
    (await work.insert(table, { ...values })).id;
  await work.remove('up_permissions', {});
  const roleOfAll =
    (await roleIdOf(work, 'public')) ??
    (await insert('up_roles', { type: 'public', name: 'public' }));
  await grant(work, roleOfAll, publicToggles(seed));
  for (const role of seed.roles) {
    const { type, name, office } = role;
    const roleId = await insert('up_roles', { type, name, description: name });
    const profileId = await insert('role_profiles', { office });
    await work.link('role_profiles_role_lnk', { role_profile_id: profileId }, { role_id: roleId });
    await grant(work, roleId, togglesOf({ ...role, grants: {} }, seed.signedIn));
  }
  await closeRegistration(strapi);
}

/** What is new since, for a role that is still there. */
async function bring(
  work: UnitOfWork<Actor>,
  role: InitialRoles['roles'][number],
  before: Known,
  now: Known,
): Promise<void> {
  const roleId = await roleIdOf(work, role.type);
  if (roleId === undefined) return;
  const isNew = (toggle: string) =>
    now.toggles.includes(toggle) && !before.toggles.includes(toggle);
  await grant(work, roleId, togglesOf(role, []).filter(isNew));
  const entries = entriesOf(role).filter(({ resource }) => !before.resources.includes(resource));
  await addEntries(work, roleId, entries);
}

async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions' });
  const advanced = ((await store.get({ key: 'advanced' })) ?? {}) as Record<string, unknown>;
  await store.set({ key: 'advanced', value: { ...advanced, allow_register: false } });
}
