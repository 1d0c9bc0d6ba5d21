/** What a sign-in needs to know of an account. */
export interface Account {
  id: number;
  documentId: string;
  username: string;
  email: string;
  fullName: string | null;
  password: string | null;
  blocked: boolean | null;
}

const FIND = `select id, document_id as "documentId", username, email, full_name as "fullName",
  password, blocked from up_users`;

/** By user name, else by address; capitals do not matter. */
export async function accountByName(name: string): Promise<Account | undefined> {
  const { rows } = await strapi.db.connection.raw<{ rows: Account[] }>(
    `${FIND} where lower(username) = lower(:name) or lower(email) = lower(:name)
     order by lower(username) = lower(:name) desc limit 1`,
    { name },
  );
  return rows[0];
}

export async function accountById(id: number): Promise<Account | undefined> {
  const { rows } = await strapi.db.connection.raw<{ rows: Account[] }>(`${FIND} where id = :id`, {
    id,
  });
  return rows[0];
}

/** No account has this password; it is compared with so that an unknown name takes as long as a known one. */
const NOBODYS = '$2a$10$gZo/pA13DOxtLtuvt9nPNO6MExxjRRrPXo/2ZjfciVwHB6oOVfHr2';

interface PasswordCheck {
  validatePassword(password: string, hash: string): Promise<boolean>;
}

/** Whether the password is the account's. Takes one bcrypt comparison whatever the answer. */
export async function hasPassword(
  account: Account | undefined,
  password: string,
): Promise<boolean> {
  const users = strapi.plugin('users-permissions').service<PasswordCheck>('user');
  const same = await users.validatePassword(password, account?.password ?? NOBODYS);
  return same && typeof account?.password === 'string';
}
