import { z } from 'zod';
import { Refusal } from '../core/refusal';
import { accountByName, hasPassword, type Account } from './accounts';
import { countAttempt, forgetAttempts } from './attempts';
import { accountStatus } from '../access/account-status';
import { today } from '../core/clock';
import { openSession, type Opened } from './sessions';
import { trace } from './trace';

const credentials = z.object({
  identifier: z.string().min(1).max(200),
  password: z.string().min(1).max(200),
});

export interface From {
  ip: string;
  userAgent: string;
}

/** Opens a session for a name and a password. 400 not right, 403 disabled, 429 locked. */
export async function signIn(raw: unknown, from: From): Promise<Opened & { account: Account }> {
  const parsed = credentials.safeParse(raw);
  if (!parsed.success) throw new Refusal(400, 'wrongSignIn');
  const { identifier, password } = parsed.data;
  const { locks } = await countAttempt(identifier, from.ip);
  const account = await accountByName(identifier);
  const right = await hasPassword(account, password);
  if (!account || !right) {
    await trace(locks ? 'signInLocked' : 'signInFailed', identifier, from.ip);
    throw new Refusal(400, 'wrongSignIn');
  }
  const { serves, hasRole } = await accountStatus(account.id, today());
  if (account.blocked || !serves) throw new Refusal(403, 'accountDisabled');
  if (!hasRole) throw new Refusal(403, 'accountWithoutRole');
  await forgetAttempts(identifier, from.ip);
  const opened = await openSession(account.id, from);
  await trace('signIn', account.username, from.ip, account.documentId);
  return { ...opened, account };
}
