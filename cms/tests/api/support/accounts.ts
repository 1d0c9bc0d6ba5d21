import type { Server } from '../harness';
import { hashSync } from 'bcryptjs';

export const PASSWORD = 'Zebra-crossing-7';
const HASH = hashSync(PASSWORD, 10);

/** An account of a role, written as the server would; the password is PASSWORD. */
export async function addAccount(
  server: Server,
  username: string,
  roleType: string,
): Promise<number> {
  const documentId = `t${username.replace(/[^a-z0-9]/g, '')}`.padEnd(24, '0').slice(0, 24);
  const [row] = await server.sql<{ id: number }>(
    `with account as (
       insert into up_users (document_id, username, email, provider, password, confirmed, blocked,
         created_at, updated_at, published_at)
       values ($1, $2::text, $2::text || '@example.org', 'local', $3, true, false, now(), now(), now())
       returning id)
     , linked as (
       insert into up_users_role_lnk (user_id, role_id)
       select account.id, r.id from account, up_roles r where r.type = $4 returning user_id)
     select user_id as id from linked`,
    [documentId, username, HASH, roleType],
  );
  if (!row) throw new Error(`there is no role ${roleType}`);
  return row.id;
}
