import { startServer, type Client, type Server } from './harness';
import { Staff } from './support/staff';

const DAY = '2024-12-01';
const EVE = '2024-11-30';

/** Three processes of one installation: on the eve, on the day itself, and a day after. */
describe('an entry of staff with a date to come', () => {
  let eve: Server;
  let day: Server;
  let staff: Staff;
  beforeAll(async () => {
    eve = await startServer('demo', { MILEPOST_TODAY: EVE });
    day = await eve.another({ MILEPOST_TODAY: DAY });
    // Its job is over before anything is entered, and finds nothing: access must not wait for it.
    await until(async () => {
      const done = await eve.sql(
        `select 1 from pgboss.job where name = 'apply-staff-entries' and state = 'completed'
         and data ->> 'day' = $1`,
        [DAY],
      );
      return done.length > 0;
    });
    staff = new Staff(eve, await eve.signIn('xitong'));
  }, 240_000);
  afterAll(() => eve.stop());

  const inOther = (server: Server, client: Client): Client => {
    const there = server.visitor();
    there.token = client.token;
    there.cookie = client.cookie;
    return there;
  };
  const unitOf = async (client: Client) =>
    (await client.get<{ unit: { code: string } }>('/api/me')).body.unit.code;
  const statusOf = async (client: Client) => (await client.get('/api/me')).status;
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    while (!(await met())) await new Promise((resolve) => setImmediate(resolve));
  };
  const signInStatus = async (server: Server, identifier: string) =>
    (await server.visitor().post('/api/auth/local', { identifier, password: 'Milepost-2024' }))
      .status;

  it('moves a person’s rows at the first request of the day, and not on the eve [PM-2]', async () => {
    const client = await eve.signIn('zeren-sz');
    const there = inOther(day, client);
    const targets = async (who: Client) => (await who.get<unknown[]>('/api/targets')).body.length;
    expect([await unitOf(client), await unitOf(there)]).toEqual(['C-SZ', 'C-SZ']);
    const before = await targets(client);
    expect(before).toBeGreaterThan(0);
    const unit = await staff.unit('C-YS');
    const entered = await staff.act(await staff.byName('丁一鸣'), 'transfer', {
      unit,
      effectiveOn: DAY,
    });
    expect(entered.body).toMatchObject({
      unit: { code: 'C-SZ' },
      pending: { kind: 'transfer', effectiveOn: DAY },
    });
    expect([await unitOf(client), await unitOf(there)]).toEqual(['C-SZ', 'C-YS']);
    expect([await targets(client), await targets(there)]).toEqual([before, 0]);
  });

  it('moves a unit’s reporter to the rows of the new unit, whatever was cached [PM-2]', async () => {
    const client = await eve.signIn('glzx-dw');
    const there = inOther(day, client);
    expect([await unitOf(client), await unitOf(there)]).toEqual(['U-GLZX', 'U-GLZX']);
    const unit = await staff.unit('U-GHZX');
    await staff.act(await staff.byAccount('glzx-dw'), 'transfer', { unit, effectiveOn: DAY });
    const units = async (who: Client) => {
      const { body } = await who.get<{ unit: { code: string } }[]>('/api/targets');
      return [...new Set(body.map((target) => target.unit.code))];
    };
    expect(await units(client)).toEqual(['U-GLZX']);
    expect(await units(there)).toEqual(['U-GHZX']);
  });

  it('refuses a leaver from the day on, session, cookie and sign-in, and not on the eve [PM-2]', async () => {
    const client = await eve.signIn('sz-jtj');
    const there = inOther(day, client);
    expect([await statusOf(client), await statusOf(there)]).toEqual([200, 200]);
    await staff.act(await staff.byAccount('sz-jtj'), 'leave', { effectiveOn: DAY });
    expect([await statusOf(client), await statusOf(there)]).toEqual([200, 401]);
    expect(await signInStatus(eve, 'sz-jtj')).toBe(200);
    expect(await signInStatus(day, 'sz-jtj')).toBe(403);
    expect((await inOther(day, client).post('/api/auth/refresh')).status).toBe(401);
    expect(await statusOf(client)).toBe(401);
  });

  it('lets a joiner in from the day on, and not on the eve [PM-2]', async () => {
    const role = await eve.sql<{ id: number }>(`select id from up_roles where type = 'company'`);
    const joined = await (
      await eve.signIn('xitong')
    ).post<{ state: string }>('/api/people', {
      staffNo: 'N9',
      name: '方圆',
      kind: 'staff',
      unit: await staff.unit('G-JT'),
      effectiveOn: DAY,
      username: 'fangyuan',
      email: 'fangyuan@example.org',
      password: 'Milepost-2024',
    });
    expect(joined.body.state).toBe('expected');
    await eve.sql(
      `insert into up_users_role_lnk (user_id, role_id)
       select id, $1 from up_users where username = 'fangyuan'`,
      [role[0]?.id],
    );
    expect(await signInStatus(eve, 'fangyuan')).toBe(403);
    expect(await signInStatus(day, 'fangyuan')).toBe(200);
  });

  it('is written into the rows by the day’s job, once, and told in the audit log [PM-2]', async () => {
    const due = () =>
      eve.sql<{ id: string }>(
        `select document_id as id from staff_entries where applied_at is null
         and withdrawn_at is null and effective_on <= $1`,
        [DAY],
      );
    const ids = (await due()).map(({ id }) => id);
    expect(ids).toHaveLength(4);
    const later = await Promise.all(
      [DAY, '2024-12-02'].map((MILEPOST_TODAY) => eve.another({ MILEPOST_TODAY })),
    );
    await until(async () => (await due()).length === 0);
    const trail = await eve.sql<{ actor: string; id: string }>(
      `select actor, record_id as id from audit_entries where action = 'takeEffect'
       and record_id = any($1) order by record_id`,
      [ids],
    );
    expect(trail).toEqual([...ids].sort().map((id) => ({ actor: 'system', id })));
    const client = await later[0]?.signIn('xitong');
    const people = await client?.get<object[]>(
      `/api/people?sort=["name","ASC"]&filter=${encodeURIComponent(
        JSON.stringify({ name: ['丁一鸣', '方圆', '熊建国', '胡海燕'] }),
      )}`,
    );
    const rows = new Map(
      people?.body.map((row) => {
        const { name, unit, state } = row as {
          name: string;
          unit: { code: string };
          state: string;
        };
        return [name, `${unit.code} ${state}`];
      }),
    );
    expect(Object.fromEntries(rows)).toEqual({
      丁一鸣: 'C-YS serving',
      方圆: 'G-JT serving',
      熊建国: 'C-SZ left',
      胡海燕: 'U-GHY serving',
    });
    const ended = await eve.sql<{ blocked: boolean; sessions: number }>(
      `select u.blocked, (select count(*)::int from strapi_sessions s
         where s.user_id = u.id::text and s.origin = 'users-permissions') as sessions
       from up_users u where u.username = 'sz-jtj'`,
    );
    expect(ended).toEqual([{ blocked: true, sessions: 0 }]);
  }, 240_000);
});
