import { SignInError } from '../../api/session';

/**
 * Why a sign-in failed: the server's own sentence (it knows how long a lock lasts, and answers in
 * the reader's language), otherwise the key of one of the page's.
 */
export function signInProblem(error: unknown): string {
  if (!(error instanceof SignInError) || error.status >= 500) return 'signIn.unreachable';
  if (error.message !== '') return error.message;
  if (/lock/i.test(error.code) || error.status === 423) return 'signIn.locked';
  return error.status === 429 ? 'signIn.tooMany' : 'signIn.wrong';
}
