import { z } from 'zod';
import { invalid, type FieldError } from '../../../core/refusal';
import { checkPassword } from '../../../sign-in/check-password';
import { giveRole } from '../../staff-entry/take-effect';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { optionalReference } from './inputs';
import { roleToGive } from './role';
import { blankAsNull } from '../../../actions/input';

const optional = z.string().trim().max(200).nullish().transform(blankAsNull);

/** What opens an account with a joiner; none of it, or all but the role. */
export const accountInput = {
  username: optional.refine(
    (name) => name === null || /^[a-z][a-z0-9.-]{2,31}$/i.test(name),
    'staffUsername',
  ),
  email: optional.refine(
    (address) => address === null || z.email().safeParse(address).success,
    'badValue',
  ),
  password: z.string().max(200).nullish().transform(blankAsNull),
  role: optionalReference,
};

export interface AccountInput {
  username: string | null;
  email: string | null;
  password: string | null;
  role: string | null;
}

interface Accounts {
  ensureHashedPasswords(values: { password: string }): Promise<{ password: string }>;
}

/** Opens the account of a joiner. Without a role nobody can sign in by it yet (SA-6). */
export async function openAccount(
  work: UnitOfWork,
  person: { id: number; name: string; unitId: number },
  input: AccountInput,
): Promise<{ username: string; role: string | null } | null> {
  const { username, email, password } = wholeOf(input) ?? {};
  if (!username || !email || !password) return null;
  await checkPassword(password, [username]);
  const role = input.role === null ? null : await roleToGive(work, input.role);
  const service = strapi.plugin('users-permissions').service('user') as unknown as Accounts;
  const hashed = await service.ensureHashedPasswords({ password });
  const account = await work.insert('up_users', {
    username,
    email: email.toLowerCase(),
    fullName: person.name,
    ...hashed,
    provider: 'local',
    confirmed: true,
    blocked: false,
  });
  await work.link('up_users_unit_lnk', { user_id: account.id }, { unit_id: person.unitId });
  if (role) await giveRole(work, account.id, role.id);
  await work.link('people_user_lnk', { person_id: person.id }, { user_id: account.id });
  return { username, role: role?.name ?? null };
}

/** Null when no account is asked for; 400 at the fields that are missing. */
function wholeOf(all: AccountInput): Omit<AccountInput, 'role'> | null {
  const { username, email, password, role } = all;
  const account = { username, email, password };
  const missing = Object.entries(account).filter(([, value]) => value === null);
  if (missing.length === 3 && role === null) return null;
  if (missing.length > 0)
    throw invalid(
      Object.fromEntries(
        missing.map(([field]): [string, FieldError] => [field, { code: 'required' }]),
      ),
    );
  return account;
}
