import type { AuthProvider, HttpError } from 'react-admin';

import type { Http } from './http';
import { can } from './me';
import type { Me } from './me';
import type { Session } from './session';

/** What react-admin calls a page's action, in the words of `GET /api/me`. */
const serverActions: Record<string, string> = {
  list: 'find',
  export: 'find',
  show: 'findOne',
  edit: 'update',
};

export interface MilepostAuth extends AuthProvider {
  /** Who is signed in; asked once, again after a 403, since the role may have changed. */
  me(): Promise<Me>;
  /** Asks anew next time: the answer may have changed, such as the years there are. */
  forget(): void;
  /** Called when the session has ended in the middle of work. */
  onSessionEnd(listener: () => void): () => void;
}

export function createAuthProvider(session: Session, http: Http): MilepostAuth {
  let known: Promise<Me> | null = null;
  const me = () => {
    known ??= http
      .json('/api/me')
      .then(({ json }) => json as Me)
      .catch((error: unknown) => {
        known = null;
        throw error;
      });
    return known;
  };

  return {
    me,
    forget() {
      known = null;
    },
    onSessionEnd: (listener) => session.onEnd(listener),
    async login({ username, password }: { username: string; password: string }) {
      known = null;
      await session.signIn(username, password);
    },
    async logout() {
      known = null;
      await session.signOut().catch(() => undefined);
    },
    async checkAuth() {
      if (session.token() === null && !(await session.refresh())) throw new Error('signed out');
    },
    checkError(error: HttpError) {
      if (error.status === 403) known = null;
      // Were this to refuse a 401, react-admin would answer the sender as if all had gone well. The
      // end of a session is announced by `onSessionEnd` instead; a 403 is a matter of permission.
      return Promise.resolve();
    },
    async getIdentity() {
      const { user } = await me();
      return { id: user.id, fullName: user.name };
    },
    canAccess: async ({ resource, action }) =>
      can(await me(), resource, serverActions[action] ?? action),
  };
}
