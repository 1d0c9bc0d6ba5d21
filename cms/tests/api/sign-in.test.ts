import { startServer, type Server } from './harness';
import { addAccount, PASSWORD } from './support/accounts';

let server: Server;
let role: string;
beforeAll(async () => {
  server = await startServer('empty');
  const [first] = await server.sql<{ type: string }>(
    `select type from up_roles where type not in ('public', 'authenticated') order by id limit 1`,
  );
  role = first?.type ?? '';
});
afterAll(() => server.stop());

let count = 0;
/** A new account, signed in. */
async function someone() {
  const username = `someone${++count}`;
  const id = await addAccount(server, username, role);
  return { id, username, client: await server.signIn(username, PASSWORD) };
}
const statusOfMe = async (client: { get(path: string): Promise<{ status: number }> }) =>
  (await client.get('/api/me')).status;

describe('a token', () => {
  it('is refused at the next request after sign-out [SA-4]', async () => {
    const { client } = await someone();
    expect(await statusOfMe(client)).toBe(200);
    expect((await client.post('/api/auth/logout')).status).toBe(200);
    expect(await statusOfMe(client)).toBe(401);
    expect((await client.post('/api/auth/refresh')).status).toBe(401);
  });

  it('is refused at the next request after the account is disabled [SA-4]', async () => {
    const { client, id } = await someone();
    expect(await statusOfMe(client)).toBe(200);
    await server.sql('update up_users set blocked = true where id = $1', [id]);
    expect(await statusOfMe(client)).toBe(401);
    expect((await client.post('/api/auth/refresh')).status).toBe(401);
  });

  it('of every other session is refused after a change of password [SA-4]', async () => {
    const { client, username } = await someone();
    const elsewhere = await server.signIn(username, PASSWORD);
    const changed = await client.post<{ jwt: string }>('/api/auth/change-password', {
      currentPassword: PASSWORD,
      password: 'Quiet-harbour-19',
    });
    expect(changed.status).toBe(200);
    expect(await statusOfMe(elsewhere)).toBe(401);
    expect(await statusOfMe(client)).toBe(401);
    client.token = changed.body.jwt;
    expect(await statusOfMe(client)).toBe(200);
    expect(
      (await server.visitor().post('/api/auth/local', { identifier: username, password: PASSWORD }))
        .status,
    ).toBe(400);
    await server.signIn(username, 'Quiet-harbour-19');
  });

  it('carries the new role at the next request [SA-5]', async () => {
    const { client, id } = await someone();
    const before = await client.get<{ role: { code: string } }>('/api/me');
    expect(before.body.role.code).toBe(role);
    await server.sql(
      `update up_users_role_lnk set role_id = (select id from up_roles where type = 'authenticated') where user_id = $1`,
      [id],
    );
    const after = await client.get<{ role: { code: string }; capabilities: object }>('/api/me');
    expect(after.body.role.code).toBe('authenticated');
    expect(after.body.capabilities).toEqual({});
  });

  it('of one process is refused by another after sign-out [SA-4]', async () => {
    const { client } = await someone();
    const other = await server.another();
    const there = other.visitor();
    there.token = client.token;
    expect(await statusOfMe(there)).toBe(200);
    await client.post('/api/auth/logout');
    expect(await statusOfMe(there)).toBe(401);
  });
});

describe('the refresh token', () => {
  it('is in no body, only in a strict httpOnly cookie, Secure by the scheme [SA-4]', async () => {
    const { client, username } = await someone();
    const plain = await server
      .visitor()
      .post('/api/auth/local', { identifier: username, password: PASSWORD });
    const cookie = plain.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/httponly/i);
    expect(cookie).toMatch(/samesite=strict/i);
    expect(cookie).not.toMatch(/;\s*secure/i);
    expect(Object.keys(plain.body as object).sort()).toEqual(['jwt', 'user']);
    const again = await client.post('/api/auth/refresh');
    expect(Object.keys(again.body as object)).toEqual(['jwt']);
  });

  it('serves two tabs at the same time [SA-4]', async () => {
    const { client } = await someone();
    const answers = await Promise.all([1, 2, 3].map(() => client.post('/api/auth/refresh')));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('is not taken from a body [SA-4]', async () => {
    const { client } = await someone();
    const refreshToken = client.cookie?.split('=')[1];
    const { status } = await server.visitor().post('/api/auth/refresh', { refreshToken });
    expect(status).toBe(401);
  });

  it('ends with the idle time, and never outlives the absolute time [SA-4]', async () => {
    const { client, id } = await someone();
    const rest = () =>
      server.sql<{ idle: number; absolute: number }>(
        `select round(extract(epoch from expires_at - now() at time zone 'UTC') / 60)::int as idle,
           round(extract(epoch from absolute_expires_at - now() at time zone 'UTC') / 3600)::int as absolute
         from strapi_sessions where user_id = $1`,
        [String(id)],
      );
    expect(await rest()).toEqual([{ idle: 30, absolute: 12 }]);
    await server.sql(
      `update strapi_sessions set absolute_expires_at = now() at time zone 'UTC' + interval '5 minutes'
       where user_id = $1`,
      [String(id)],
    );
    expect((await client.post('/api/auth/refresh')).status).toBe(200);
    expect(await rest()).toEqual([{ idle: 5, absolute: 0 }]);
    await server.sql(
      `update strapi_sessions set expires_at = now() at time zone 'UTC' - interval '1 second' where user_id = $1`,
      [String(id)],
    );
    expect((await client.post('/api/auth/refresh')).status).toBe(401);
  });
});

describe('signing in', () => {
  const attempt = (identifier: string, password = 'Wrong-guess-1') =>
    server
      .visitor()
      .post<{ code: string; message: string }>('/api/auth/local', { identifier, password });

  it('locks an account after five failures, the right password too, whether or not it exists [SA-4]', async () => {
    const { username } = await someone();
    for (const name of [username, 'nobody-at-all']) {
      for (let n = 0; n < 5; n++) expect((await attempt(name)).status).toBe(400);
      const locked = await attempt(name, PASSWORD);
      expect(locked.status).toBe(429);
      expect(locked.body.code).toBe('signInLocked');
      expect(locked.body.message).toContain('15');
    }
  });

  it('lets no more than five guesses through when they come side by side [SA-4]', async () => {
    const { username } = await someone();
    const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(username)));
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('locks an address that tries many names [SA-4]', async () => {
    await server.sql(`insert into sign_in_attempts (key, failures) values ('address:127.0.0.1', 50)
      on conflict (key) do update set failures = 50, at = now()`);
    expect((await attempt('another-name')).body.code).toBe('addressLocked');
    await server.sql(`delete from sign_in_attempts`);
  });

  it('takes as long for an unknown name as for a known one [SA-4]', async () => {
    const { username } = await someone();
    const times: Record<string, number[]> = { [username]: [], nobody: [] };
    for (let round = 0; round < 24; round++)
      for (const [name, list] of Object.entries(times)) {
        await server.sql('delete from sign_in_attempts');
        const start = performance.now();
        expect((await attempt(name)).status).toBe(400);
        list.push(performance.now() - start);
      }
    const [known = 0, unknown = 0] = Object.values(times).map(
      (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0,
    );
    expect(Math.max(known, unknown) / Math.min(known, unknown)).toBeLessThan(1.2);
  });

  it('writes sign-in, failure, lock and sign-out into the audit log [SA-2]', async () => {
    const { username, client } = await someone();
    await client.post('/api/auth/logout');
    for (let n = 0; n < 5; n++) await attempt(username);
    const entries = await server.sql<{ action: string }>(
      'select action from audit_entries where actor = $1 order by seq',
      [username],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      'signIn',
      'signOut',
      'signInFailed',
      'signInFailed',
      'signInFailed',
      'signInFailed',
      'signInLocked',
    ]);
  });

  it('speaks the language of the request [BX-9]', async () => {
    const english = await server.visitor().request<{ message: string }>('POST', '/api/auth/local', {
      body: { identifier: 'x', password: 'y' },
      headers: { 'accept-language': 'en' },
    });
    expect(english.body.message).toBe('The user name or the password is not right.');
  });
});

describe('a new password', () => {
  it.each([
    ['Ab1!', 'passwordShort', '密码至少 8 位。'],
    ['abcdefgh', 'passwordSimple', '密码须包含大写字母、小写字母、数字、符号中的至少 3 类。'],
    ['P@ssw0rd123', 'passwordCommon', '该密码过于常见，容易被猜中。'],
  ])('%s is refused: %s [SA-4]', async (password, _code, words) => {
    const { client } = await someone();
    const { status, body } = await client.post<{ errors: { password: string } }>(
      '/api/auth/change-password',
      { currentPassword: PASSWORD, password },
    );
    expect(status).toBe(400);
    expect(body.errors.password).toBe(words);
  });

  it('is refused if it was one of the last five [SA-4]', async () => {
    const { client } = await someone();
    const change = (currentPassword: string, password: string) =>
      client.post<{ jwt: string }>('/api/auth/change-password', { currentPassword, password });
    const first = await change(PASSWORD, 'Second-choice-2');
    client.token = first.body.jwt;
    expect((await change('Second-choice-2', PASSWORD)).status).toBe(400);
  });
});

describe('closed doors', () => {
  it.each([
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/send-email-confirmation'],
    ['GET', '/api/auth/email-confirmation?confirmation=x'],
    ['GET', '/api/auth/google/callback'],
    ['GET', '/api/connect/google'],
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['POST', '/api/users'],
    ['GET', '/api/users-permissions/roles'],
    ['POST', '/api/users-permissions/roles'],
    ['GET', '/api/users-permissions/permissions'],
    ['GET', '/api/demo-people'],
    ['GET', '/api/upload/files'],
  ])('%s %s is not there [SA-4]', async (method, path) => {
    const { client } = await someone();
    const { status } = await client.request(method, path, method === 'POST' ? { body: {} } : {});
    expect([403, 404]).toContain(status);
  });
});
