import type { Knex } from 'knex';
import { recordAudit } from '../trail/audit';

export type SignInAction =
  'signIn' | 'signInFailed' | 'signInLocked' | 'signOut' | 'changePassword' | 'endSession';

/** Who signed in, out or failed to, and from where, in the audit log (SA-2, PM-9). */
export async function trace(
  action: SignInAction,
  actor: string,
  ip: string,
  recordId: string | null = null,
): Promise<void> {
  await strapi.db.transaction(({ trx }) =>
    recordAudit(trx as Knex.Transaction, [
      { actor, actorKind: 'user', ip, action, resource: 'sessions', recordId },
    ]),
  );
}
