import { Refusal } from '../core/refusal';
import { accountStatus } from '../access/account-status';
import { today } from '../core/clock';
import { settings } from './settings';

export interface Opened {
  sessionId: string;
  /** for the cookie only */
  refreshToken: string;
  jwt: string;
}

interface Manager {
  generateRefreshToken(
    userId: string,
    deviceId: undefined,
    options: { type: 'refresh'; metadata: Record<string, string> },
  ): Promise<{ token: string; sessionId: string }>;
  generateAccessToken(refreshToken: string): Promise<{ token: string } | { error: string }>;
  validateRefreshToken(
    token: string,
  ): Promise<{ isValid: false } | { isValid: true; userId: string; sessionId: string }>;
}

const manager = () => strapi.sessionManager('users-permissions') as unknown as Manager;

/** A new session of Strapi's own kind; its row says when it ends, and deleting the row ends it. */
export async function openSession(
  userId: number,
  from: { ip: string; userAgent: string },
): Promise<Opened> {
  const { token, sessionId } = await manager().generateRefreshToken(String(userId), undefined, {
    type: 'refresh',
    metadata: { ip: from.ip, userAgent: from.userAgent.slice(0, 200) },
  });
  await stayOpen(sessionId);
  return { sessionId, refreshToken: token, jwt: await accessToken(token) };
}

/**
 * A new access token for the session of the cookie, which stays open for another while. The session
 * of somebody who has left ends here, should it still be there.
 */
export async function continueSession(refreshToken: string | undefined): Promise<string> {
  const session = await sessionOf(refreshToken);
  if (!session || !refreshToken) throw new Refusal(401, 'sessionEnded');
  const { serves } = await accountStatus(session.userId, today());
  if (!serves) {
    await endSession(session.userId, session.sessionId);
    throw new Refusal(401, 'sessionEnded');
  }
  const jwt = await accessToken(refreshToken);
  await stayOpen(session.sessionId);
  return jwt;
}

/** Whose cookie it is, while the session is open. */
export async function sessionOf(
  refreshToken: string | undefined,
): Promise<{ userId: number; sessionId: string } | undefined> {
  if (!refreshToken) return undefined;
  const found = await manager().validateRefreshToken(refreshToken);
  return found.isValid ? { userId: Number(found.userId), sessionId: found.sessionId } : undefined;
}

/** False if there was no such session (any more). */
export async function endSession(userId: number, sessionId: string): Promise<boolean> {
  const ended = await strapi.db
    .connection('strapi_sessions')
    .where({ session_id: sessionId, user_id: String(userId), origin: 'users-permissions' })
    .del();
  return ended > 0;
}

async function accessToken(refreshToken: string): Promise<string> {
  const answer = await manager().generateAccessToken(refreshToken);
  if ('error' in answer) throw new Refusal(401, 'sessionEnded');
  return answer.token;
}

/** Idle from now on, but never past the absolute end. (Strapi's rotation would sign out a second tab.) */
async function stayOpen(sessionId: string): Promise<void> {
  const { idleMinutes, absoluteHours } = settings().session;
  await strapi.db.connection.raw(
    `update strapi_sessions set
       absolute_expires_at = least(absolute_expires_at, created_at + :absolute::interval),
       expires_at = least(now() at time zone 'UTC' + :idle::interval, absolute_expires_at),
       updated_at = now() at time zone 'UTC'
     where session_id = :sessionId`,
    { sessionId, idle: `${idleMinutes} minutes`, absolute: `${absoluteHours} hours` },
  );
}
