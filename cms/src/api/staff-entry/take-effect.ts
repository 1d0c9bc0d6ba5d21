import type { Knex } from 'knex';

/** An entry as it takes effect. */
export interface EntryRow {
  id: number;
  documentId: string;
  version: number;
  personId: number;
  kind: 'joiner' | 'transfer' | 'leaver';
  effectiveOn: string;
  unitFromId: number | null;
  unitToId: number | null;
  staffKind: string | null;
  roleId: number | null;
  appliedAt: Date | null;
  withdrawnAt: Date | null;
}

/**
 * Writes an entry whose day has come into the rows of the person and the account. A transfer ends
 * what the old post had in its charge; a leaving blocks the account, which ends its sessions.
 */
export async function takeEffect(trx: Knex.Transaction, entry: EntryRow, now: Date): Promise<void> {
  const { personId, kind, effectiveOn, staffKind } = entry;
  await trx('people')
    .where({ id: personId })
    .update({
      ...(kind === 'leaver' ? { left_on: effectiveOn } : {}),
      ...(staffKind === null ? {} : { kind: staffKind }),
      updated_at: now,
      version: trx.raw('version + 1'),
    });
  const userId = await accountOf(trx, personId);
  if (kind === 'transfer') await move(trx, entry, userId);
  if (kind === 'leaver' && userId !== undefined)
    await trx('up_users').where({ id: userId }).update({ blocked: true, updated_at: now });
  await trx('staff_entries')
    .where({ id: entry.id })
    .update({ applied_at: now, updated_at: now, version: trx.raw('version + 1') });
}

/** The account of a person. */
export async function accountOf(
  trx: Knex.Transaction,
  personId: number,
): Promise<number | undefined> {
  const row = await trx('people_user_lnk')
    .where({ person_id: personId })
    .first<{ user_id: number } | undefined>('user_id');
  return row?.user_id;
}

async function move(trx: Knex.Transaction, entry: EntryRow, userId?: number): Promise<void> {
  const { personId, unitToId, roleId } = entry;
  if (unitToId !== null)
    await link(trx, 'people_unit_lnk', { person_id: personId }, { unit_id: unitToId });
  if (userId === undefined) return;
  if (unitToId !== null)
    await link(trx, 'up_users_unit_lnk', { user_id: userId }, { unit_id: unitToId });
  if (roleId !== null) await giveRole(trx, userId, roleId);
  await trx('up_users_units_in_charge_lnk').where({ user_id: userId }).del();
  await trx('up_users_target_types_in_charge_lnk').where({ user_id: userId }).del();
}

export const giveRole = (trx: Knex.Transaction, userId: number, roleId: number): Promise<void> =>
  link(trx, 'up_users_role_lnk', { user_id: userId }, { role_id: roleId });

/** Makes `to` the one row that `own` is linked with. */
export async function link(
  trx: Knex.Transaction,
  table: string,
  own: Readonly<Record<string, number>>,
  to: Readonly<Record<string, number>>,
): Promise<void> {
  await trx(table).where(own).del();
  await trx(table).insert({ ...own, ...to });
}
