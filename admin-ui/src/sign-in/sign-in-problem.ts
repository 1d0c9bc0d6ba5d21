import { SignInError } from '../api/session';

/** Why a sign-in failed, as a key of the page's texts; the server names a lock in its code. */
export function signInProblem(error: unknown): string {
  if (!(error instanceof SignInError)) return 'signIn.unreachable';
  if (/lock/i.test(error.code) || error.status === 423) return 'signIn.locked';
  if (error.status === 429) return 'signIn.tooMany';
  if (error.status >= 500) return 'signIn.unreachable';
  return 'signIn.wrong';
}
