import { faultOfPassword } from '../domain/password/policy';
import { invalid } from '../core/refusal';
import { hasPassword, type Account } from './accounts';
import { settings } from './settings';

/** Refuses a new password that breaks the policy, or that the account has had not long ago. */
export async function checkPassword(
  password: string,
  names: readonly string[],
  account?: Account,
): Promise<void> {
  const policy = settings().password;
  const fault = faultOfPassword(password, names, policy);
  if (fault) throw invalid({ password: fault });
  if (account && (await wasUsed(account, password, policy.history)))
    throw invalid({ password: { code: 'passwordUsed', params: { count: policy.history } } });
}

async function wasUsed(account: Account, password: string, history: number): Promise<boolean> {
  const earlier = await strapi.db
    .connection('password_history')
    .where({ user_id: account.id })
    .orderBy('id', 'desc')
    .limit(Math.max(history - 1, 0))
    .pluck<string[]>('hash');
  for (const hash of [account.password, ...earlier])
    if (hash && (await hasPassword({ ...account, password: hash }, password))) return true;
  return false;
}
