/** What an access token says, once its signature and age are checked. */
export interface TokenSession {
  userId: number;
  sessionId: string;
}

interface Seen extends TokenSession {
  expires: number;
}

const MAX_SEEN = 5000;
const seen = new Map<string, Seen>();

/** Verified tokens are remembered until they expire: a signature need not be checked twice. */
export const tokens = {
  sessionOf(token: string | undefined): TokenSession | undefined {
    if (!token) return undefined;
    const known = seen.get(token) ?? verified(token);
    if (!known || known.expires <= Date.now()) {
      seen.delete(token);
      return undefined;
    }
    return known;
  },
};

function verified(token: string): Seen | undefined {
  const { isValid, payload } = strapi
    .sessionManager('users-permissions')
    .validateAccessToken(token);
  if (!isValid) return undefined;
  const userId = Number(payload.userId);
  const found = { userId, sessionId: payload.sessionId, expires: payload.exp * 1000 };
  if (!Number.isSafeInteger(userId) || !Number.isFinite(found.expires)) return undefined;
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(token, found);
  return found;
}
