import type { Principal } from '../access/principal';

export interface OpenSession {
  id: string;
  current: boolean;
  ip: string | null;
  userAgent: string | null;
  /** ISO 8601, UTC */
  signedInAt: string;
  lastSeenAt: string;
}

const OPEN = `select session_id as id, session_id = :sessionId as current,
  metadata->>'ip' as ip, metadata->>'userAgent' as "userAgent",
  to_char(created_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "signedInAt",
  to_char(updated_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "lastSeenAt"
  from strapi_sessions where user_id = :userId and origin = 'users-permissions' and status = 'active'
  and least(expires_at, absolute_expires_at) > now() at time zone 'UTC' order by created_at desc`;

/** The user's own open sessions, newest first. */
export async function listSessions({ userId, sessionId }: Principal): Promise<OpenSession[]> {
  const { rows } = await strapi.db.connection.raw<{ rows: OpenSession[] }>(OPEN, {
    userId: String(userId),
    sessionId,
  });
  return rows;
}
