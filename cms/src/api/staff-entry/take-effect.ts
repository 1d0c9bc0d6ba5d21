import type { Knex } from 'knex';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';

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
export async function takeEffect(work: UnitOfWork<Actor>, entry: EntryRow): Promise<void> {
  const { id, personId, kind, effectiveOn, staffKind } = entry;
  await work.updateWhere(
    'people',
    { id: personId },
    {
      ...(kind === 'leaver' ? { leftOn: effectiveOn } : {}),
      ...(staffKind === null ? {} : { kind: staffKind }),
    },
  );
  const userId = await accountOf(work.trx, personId);
  if (kind === 'transfer') await move(work, entry, userId);
  if (kind === 'leaver' && userId !== undefined)
    await work.updateWhere('up_users', { id: userId }, { blocked: true });
  await work.updateWhere('staff_entries', { id }, { appliedAt: work.now });
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

async function move(work: UnitOfWork<Actor>, entry: EntryRow, userId?: number): Promise<void> {
  const { personId, unitToId, roleId } = entry;
  if (unitToId !== null)
    await work.link('people_unit_lnk', { person_id: personId }, { unit_id: unitToId });
  if (userId === undefined) return;
  if (unitToId !== null)
    await work.link('up_users_unit_lnk', { user_id: userId }, { unit_id: unitToId });
  if (roleId !== null) await giveRole(work, userId, roleId);
  await work.remove('up_users_units_in_charge_lnk', { user_id: userId });
  await work.remove('up_users_target_types_in_charge_lnk', { user_id: userId });
}

export const giveRole = (work: UnitOfWork<Actor>, userId: number, roleId: number): Promise<void> =>
  work.link('up_users_role_lnk', { user_id: userId }, { role_id: roleId });
