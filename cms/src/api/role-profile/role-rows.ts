import type { ScopeEntry } from '../../access/principal';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';

/** Gives a role toggles it does not have yet. */
export async function grant(
  work: UnitOfWork<Actor>,
  roleId: number,
  toggles: readonly string[],
): Promise<void> {
  const made = await work.insertAll(
    'up_permissions',
    toggles.map((action) => ({ action })),
  );
  await work.addLinks(
    'up_permissions_role_lnk',
    made.map(({ id }, index) => ({
      permission_id: id,
      role_id: roleId,
      permission_ord: index + 1,
    })),
  );
}

export async function roleIdOf(work: UnitOfWork<Actor>, type: string): Promise<number | undefined> {
  const [role] = await work.select<{ id: number }>('up_roles', 'where t.type = ? limit 1', [type]);
  return role?.id;
}

/** Adds entries of data-scope to a role. */
export async function addEntries(
  work: UnitOfWork<Actor>,
  roleId: number,
  entries: readonly (ScopeEntry & { resource: string })[],
): Promise<void> {
  for (const entry of entries) {
    const { id } = await work.insert('data_scopes', { ...entry });
    await work.link('data_scopes_role_lnk', { data_scope_id: id }, { role_id: roleId });
  }
}
