import { z } from 'zod';
import { invalid, Refusal } from '../../../core/refusal';
import { giveRole, type EntryRow } from '../../staff-entry/take-effect';
import { idAndVersion } from '../../../actions/input';
import type { Action } from '../../../actions/action';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { people } from '../resource';
import { reference } from './inputs';
import { ASSIGN_ROLE, roleToGive } from './role';
import { aboutPerson, loadStaff, raiseVersion } from '../row';

const input = z.strictObject({
  ...idAndVersion,
  role: reference,
  /** At once, or with the pending transfer at its date. */
  from: z.enum(['now', 'entry']),
});

/** SA-6: who may give roles is not who enters people; and nobody gives one to themselves. */
export const assignRole: Action<z.infer<typeof input>> = {
  resource: people,
  verb: ASSIGN_ROLE,
  input,
  async run(work, { id, version, role: asked, from }) {
    const { person, unit, userId, entries } = await loadStaff(work, id, version);
    if (userId === undefined) throw new Refusal(409, 'staffNoAccount');
    if (userId === work.principal.userId) throw new Refusal(403, 'staffOwnRole');
    const role = await roleToGive(work, asked);
    const before = await roleOf(work, userId);
    const entry = from === 'entry' ? pendingOf(entries) : null;
    if (entry) await work.updateWhere('staff_entries', { id: entry.id }, { roleId: role.id });
    else await giveRole(work, userId, role.id);
    await raiseVersion(work, person.id);
    const effectiveOn = entry?.effectiveOn;
    work.log({
      action: ASSIGN_ROLE,
      ...aboutPerson(person, unit?.id ?? null, { role: role.name }),
      before: { role: before },
      after: { role: role.name, ...(effectiveOn ? { effectiveOn } : {}) },
    });
    return id;
  },
};

function pendingOf(entries: readonly EntryRow[]): EntryRow {
  const entry = entries.find(({ kind, appliedAt }) => kind === 'transfer' && appliedAt === null);
  if (!entry) throw invalid({ from: { code: 'staffNothingPending' } });
  return entry;
}

async function roleOf(work: UnitOfWork, userId: number): Promise<string | null> {
  const [role] = await work.select<{ name: string }>(
    'up_roles',
    'join up_users_role_lnk l on l.role_id = t.id where l.user_id = ? limit 1',
    [userId],
  );
  return role?.name ?? null;
}
