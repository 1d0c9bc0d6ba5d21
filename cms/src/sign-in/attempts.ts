import { Refusal } from '../core/refusal';
import { settings } from './settings';

/**
 * Counts the attempt before the password is looked at, so that attempts side by side cannot outrun
 * the count; a success takes it back. Names that do not exist are counted too: a lock reveals
 * nothing.
 */
const COUNT = `insert into sign_in_attempts as a (key, failures) values (:key, 1)
  on conflict (key) do update set
    failures = case when a.at < now() - :window::interval then 1 else least(a.failures + 1, 10000) end,
    at = case when a.failures >= :limit and a.at >= now() - :window::interval then a.at else now() end
  returning failures, ceil(extract(epoch from at + :window::interval - now()) / 60)::int as minutes`;

const accountKey = (name: string): string => `account:${name.trim().toLowerCase().slice(0, 200)}`;
const addressKey = (ip: string): string => `address:${ip}`;

/** True if this failure is the one that locks the account. Throws 429 while it is locked. */
export async function countAttempt(name: string, ip: string): Promise<{ locks: boolean }> {
  const { accountFailures, addressFailures } = settings().lockout;
  const address = await count(addressKey(ip), addressFailures);
  if (address.failures > addressFailures)
    throw new Refusal(429, 'addressLocked', { minutes: address.minutes });
  const account = await count(accountKey(name), accountFailures);
  if (account.failures > accountFailures)
    throw new Refusal(429, 'signInLocked', { minutes: account.minutes });
  return { locks: account.failures === accountFailures };
}

/** The attempt was a success: the account starts anew, the address has one failure less. */
export async function forgetAttempts(name: string, ip: string): Promise<void> {
  const { minutes } = settings().lockout;
  await strapi.db.connection.raw(
    `with old as (delete from sign_in_attempts where key = :account or at < now() - :window::interval)
     update sign_in_attempts set failures = greatest(failures - 1, 0) where key = :address`,
    { account: accountKey(name), address: addressKey(ip), window: `${minutes} minutes` },
  );
}

/** Opens a locked account again, as a new password does. */
export async function unlock(name: string): Promise<void> {
  await strapi.db
    .connection('sign_in_attempts')
    .where({ key: accountKey(name) })
    .del();
}

async function count(key: string, limit: number): Promise<{ failures: number; minutes: number }> {
  const { minutes } = settings().lockout;
  const { rows } = await strapi.db.connection.raw<{
    rows: { failures: number; minutes: number }[];
  }>(COUNT, { key, limit, window: `${minutes} minutes` });
  return { failures: rows[0]?.failures ?? 0, minutes: Math.max(rows[0]?.minutes ?? 1, 1) };
}
