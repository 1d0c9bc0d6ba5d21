import { z } from 'zod';
import { resourcesByPlural } from '../core/registry';
import { OFFICES, SCOPES, type ScopeEntry } from './principal';

const scope = z.enum(SCOPES);
const grant = z.strictObject({
  rows: z.array(
    z
      .string()
      .transform((text) => text.split('/'))
      .pipe(z.array(scope).min(1).max(2)),
  ),
  may: z.array(z.string()),
});
const role = z.strictObject({
  type: z.string(),
  name: z.string(),
  office: z.enum(OFFICES),
  grants: z.record(z.string(), grant),
});

/** The shape of config/roles.ts. */
export const initialRoles = z.strictObject({
  signedIn: z.array(z.string()),
  public: z.array(z.string()),
  roles: z.array(role),
});

export type InitialRoles = z.infer<typeof initialRoles>;
type Role = InitialRoles['roles'][number];

const PLUGIN = 'plugin::users-permissions.';

/** The toggles of a role, as users-permissions writes them; a resource that does not exist is an error. */
export function togglesOf(roleSeed: Role, signedIn: readonly string[]): string[] {
  const own = Object.entries(roleSeed.grants).flatMap(([plural, { may }]) => {
    const resource = resourcesByPlural().get(plural);
    if (!resource) throw new Error(`config/roles: there is no resource ${plural}`);
    return may.map((action) => `${resource.uid}.${action}`);
  });
  return [...own, ...signedIn.map((action) => `${PLUGIN}${action}`)];
}

export const publicToggles = (seed: InitialRoles): string[] =>
  seed.public.map((action) => `${PLUGIN}${action}`);

/** The entries of data-scope of a role. */
export const entriesOf = (roleSeed: Role): (ScopeEntry & { resource: string })[] =>
  Object.entries(roleSeed.grants).flatMap(([resource, { rows }]) =>
    rows.map(([entry = 'none', within = 'all']) => ({ resource, scope: entry, within })),
  );
