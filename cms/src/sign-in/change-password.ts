import { z } from 'zod';
import type { Principal } from '../access/principal';
import { invalid, Refusal } from '../core/refusal';
import { accountById, hasPassword } from './accounts';
import { countAttempt, forgetAttempts } from './attempts';
import { openSession, type Opened } from './sessions';
import type { From } from './sign-in';
import { trace } from './trace';

const text = z.string().min(1).max(200);
const input = z.strictObject({ currentPassword: text, password: text });

/** Sets a new password, ends every session of the account (a trigger does) and opens a new one. */
export async function changePassword(
  principal: Principal,
  raw: unknown,
  from: From,
): Promise<Opened> {
  const parsed = input.safeParse(raw);
  if (!parsed.success) throw new Refusal(400, 'malformed');
  const { currentPassword, password } = parsed.data;
  await countAttempt(principal.username, from.ip);
  const account = await accountById(principal.userId);
  if (!account || !(await hasPassword(account, currentPassword)))
    throw invalid({ currentPassword: { code: 'wrongPassword' } });
  await forgetAttempts(principal.username, from.ip);
  await setPassword(account.id, password);
  await trace('changePassword', account.username, from.ip, account.documentId);
  return openSession(account.id, from);
}

interface Accounts {
  edit(id: number, values: { password: string }): Promise<unknown>;
}

/** Hashes it, and passes guard-accounts on the way. */
async function setPassword(id: number, password: string): Promise<void> {
  const users = strapi.plugin('users-permissions').service<Accounts>('user');
  await users.edit(id, { password });
}
