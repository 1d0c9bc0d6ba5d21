import { z } from 'zod';
import { invalid, Refusal } from '../../../core/refusal';
import { giveRole, type EntryRow } from '../../staff-entry/take-effect';
import { seen } from '../../../usecases/input';
import type { UseCase } from '../../../usecases/kernel';
import type { Work } from '../../../usecases/work';
import { people } from '../resource';
import { reference } from './inputs';
import { ASSIGN_ROLE, roleToGive } from './role';
import { aboutPerson, loadStaff, raiseVersion } from '../row';

const input = z.strictObject({
  ...seen,
  role: reference,
  /** At once, or with the pending transfer at its date. */
  from: z.enum(['now', 'entry']),
});

/** SA-6: who may give roles is not who enters people; and nobody gives one to themselves. */
export const assignRole: UseCase<z.infer<typeof input>> = {
  resource: people,
  action: ASSIGN_ROLE,
  input,
  async run(work, { id, version, role: asked, from }) {
    const { person, unit, userId, entries } = await loadStaff(work, id, version);
    if (userId === undefined) throw new Refusal(409, 'staffNoAccount');
    if (userId === work.principal.userId) throw new Refusal(403, 'staffOwnRole');
    const role = await roleToGive(work, asked);
    const before = await roleOf(work, userId);
    const entry = from === 'entry' ? pendingOf(entries) : null;
    if (entry) await work.changeWhere('staff_entries', { id: entry.id }, { roleId: role.id });
    else await giveRole(work, userId, role.id);
    await raiseVersion(work, person.id);
    const effectiveOn = entry?.effectiveOn;
    work.record({
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

async function roleOf(work: Work, userId: number): Promise<string | null> {
  const [role] = await work.select<{ name: string }>(
    'up_roles',
    'join up_users_role_lnk l on l.role_id = t.id where l.user_id = ? limit 1',
    [userId],
  );
  return role?.name ?? null;
}
