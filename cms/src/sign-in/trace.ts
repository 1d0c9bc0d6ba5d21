import { inTransaction } from '../actions/transaction';

export type SignInAction =
  'signIn' | 'signInFailed' | 'signInLocked' | 'signOut' | 'changePassword' | 'endSession';

/** Who signed in, out or failed to, and from where, in the audit log (SA-2, PM-9). */
export async function trace(
  action: SignInAction,
  name: string,
  ip: string,
  recordId: string | null = null,
): Promise<void> {
  const actor = { kind: 'user' as const, name, signature: name, ip };
  await inTransaction(actor, (work) =>
    Promise.resolve(work.logQuietly({ action, resource: 'sessions', recordId })),
  );
}
