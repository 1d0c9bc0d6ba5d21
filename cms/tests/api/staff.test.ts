import { startServer, type Client, type Server } from './harness';
import { Staff, type Person, type Tasks } from './support/staff';

const PASSWORD = 'Zebra-crossing-7';
const TODAY = '2024-11-08';

describe('people, by the portal', () => {
  let server: Server;
  let staff: Staff;
  let system: Client;
  let security: Client;
  beforeAll(async () => {
    server = await startServer('demo');
    system = await server.signIn('xitong');
    security = await server.signIn('anquan');
    staff = new Staff(server, system);
  }, 240_000);
  afterAll(() => server.stop());

  const joiner = async (more: object = {}) => ({
    name: '钱多多',
    kind: 'staff',
    unit: await staff.unit('U-GHZX'),
    effectiveOn: TODAY,
    ...more,
  });

  it('join with an account that opens once the security administrator gave it a role [PM-2][SA-6]', async () => {
    const account = { username: 'qian', email: 'qian@example.org', password: PASSWORD };
    const weak = await system.post<Person>(
      '/api/people',
      await joiner({ staffNo: 'N1', ...account, password: '12345678' }),
    );
    expect([weak.status, Object.keys(weak.body.errors)]).toEqual([400, ['password']]);
    const half = await system.post<Person>(
      '/api/people',
      await joiner({ staffNo: 'N1', username: 'qian' }),
    );
    expect(half.body.errors).toEqual({ email: '此项必填。', password: '此项必填。' });
    expect(await server.sql(`select 1 from people where staff_no = 'N1'`)).toEqual([]);
    const made = await system.post<Person>(
      '/api/people',
      await joiner({ staffNo: 'N1', ...account }),
    );
    expect(made.body).toMatchObject({
      state: 'serving',
      unit: { code: 'U-GHZX' },
      account: { username: 'qian', blocked: false, role: null },
    });
    const early = await server.visitor().post<{ code: string }>('/api/auth/local', {
      identifier: 'qian',
      password: PASSWORD,
    });
    expect([early.status, early.body.code]).toEqual([403, 'accountWithoutRole']);
    const role = await staff.role(security, '厅直单位');
    const { id, version } = made.body;
    const given = { version, role, from: 'now' };
    expect((await system.post(`/api/people/${id}/assignRole`, given)).status).toBe(403);
    const done = await security.post<Person>(`/api/people/${id}/assignRole`, given);
    expect(done.body.account).toEqual({ username: 'qian', blocked: false, role: '厅直单位' });
    const client = await server.signIn('qian', PASSWORD);
    const me = await client.get('/api/me');
    expect(me.body).toMatchObject({ unit: { code: 'U-GHZX' }, person: { name: '钱多多' } });
  });

  it('are entered by somebody who cannot give roles, and nobody gives one to themselves [SA-6]', async () => {
    const role = await staff.role(security, '目标绩效办');
    const more = { username: 'sun', email: 'sun@example.org', password: PASSWORD };
    const refused = await system.post<Person>(
      '/api/people',
      await joiner({ staffNo: 'N2', ...more, role }),
    );
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, ['role']]);
    const person = await staff.of('U-XY-1');
    const moved = await staff.act(person, 'transfer', {
      unit: await staff.unit('U-GHY'),
      effectiveOn: TODAY,
      role,
    });
    expect([moved.status, Object.keys(moved.body.errors)]).toEqual([400, ['role']]);
    const made = await system.post<Person>('/api/people', await joiner({ staffNo: 'N2', ...more }));
    const { id, version } = made.body;
    const first = { version, role: await staff.role(security, '安全管理员'), from: 'now' };
    expect((await security.post(`/api/people/${id}/assignRole`, first)).status).toBe(200);
    const self = await server.signIn('sun', PASSWORD);
    const own = await self.post<{ code: string }>(`/api/people/${id}/assignRole`, {
      version: version + 1,
      role,
      from: 'now',
    });
    expect([own.status, own.body.code]).toEqual([403, 'staffOwnRole']);
  });

  it('move today: unit, rows and tasks are the new unit’s at the next request [PM-2]', async () => {
    const client = await server.signIn('zeren');
    const tasks = async () => (await client.get<unknown[]>('/api/targets')).body.length;
    expect(await tasks()).toBeGreaterThan(0);
    const person = await staff.byName('林小雨');
    const unit = await staff.unit('U-GHZX');
    const moved = await staff.act(person, 'transfer', { unit, effectiveOn: TODAY, note: '轮岗' });
    expect(moved.body).toMatchObject({ unit: { code: 'U-GHZX' }, state: 'serving', pending: null });
    expect((await client.get('/api/me')).body).toMatchObject({ unit: { code: 'U-GHZX' } });
    expect(await tasks()).toBe(0);
    const [old, now] = [await server.signIn('glzx-dw'), await server.signIn('ghzx-dw')];
    expect((await old.get(`/api/people/${person.id}`)).status).toBe(404);
    expect((await now.get(`/api/people/${person.id}`)).status).toBe(200);
    const history = await now.get<object[]>(
      `/api/staff-entries?filter=${encodeURIComponent(JSON.stringify({ person: person.id }))}`,
    );
    expect(history.body).toMatchObject([
      {
        kind: 'transfer',
        state: 'inForce',
        unitFrom: { code: 'U-GLZX' },
        unitTo: { code: 'U-GHZX' },
        enteredBy: '马超 (xitong)',
        note: '轮岗',
      },
      { kind: 'joiner', state: 'inForce' },
    ]);
  });

  it('lose what the old post had in its charge when they move [PM-2][SA-6]', async () => {
    const account = { username: 'zhouhai', email: 'zh@example.org', password: PASSWORD };
    const made = await system.post<Person>(
      '/api/people',
      await joiner({
        staffNo: 'N3',
        unit: await staff.unit('D-AJC'),
        effectiveOn: '2024-01-02',
        ...account,
      }),
    );
    const role = await staff.role(security, '安全管理');
    const { id } = made.body;
    await security.post(`/api/people/${id}/assignRole`, {
      version: made.body.version,
      role,
      from: 'now',
    });
    await server.sql(
      `insert into up_users_target_types_in_charge_lnk (user_id, target_type_id)
       select u.id, k.id from up_users u, target_types k where u.username = 'zhouhai' and k.code = 'safety'`,
    );
    const client = await server.signIn('zhouhai', PASSWORD);
    expect((await client.get<unknown[]>('/api/targets')).body.length).toBeGreaterThan(0);
    const unit = await staff.unit('U-GHY');
    await staff.act(await staff.of('N3'), 'transfer', { unit, effectiveOn: TODAY });
    expect((await client.get<unknown[]>('/api/targets')).body).toEqual([]);
  });

  it('leave today: the account ends at once, its sessions with it, and it is said why [PM-2]', async () => {
    const client = await server.signIn('xy-dw');
    const person = await staff.byAccount('xy-dw');
    const left = await staff.act(person, 'leave', { effectiveOn: TODAY, note: '退休' });
    expect(left.body).toMatchObject({ state: 'left', leftOn: TODAY, account: { blocked: true } });
    expect((await client.get('/api/me')).status).toBe(401);
    expect((await client.post('/api/auth/refresh')).status).toBe(401);
    const again = await server.visitor().post<{ code: string }>('/api/auth/local', {
      identifier: 'xy-dw',
      password: 'Milepost-2024',
    });
    expect([again.status, again.body.code]).toEqual([403, 'accountDisabled']);
    const late = await staff.act(await staff.of(person.staffNo), 'transfer', {
      unit: await staff.unit('U-GHY'),
      effectiveOn: TODAY,
    });
    expect([late.status, late.body.code]).toEqual([409, 'staffAlreadyLeft']);
  });

  it('refuse a date out of order at its field, and what somebody else has changed [PM-2]', async () => {
    const person = await staff.of('U-XY-2');
    const unit = await staff.unit('U-GHZX');
    const early = await staff.act(person, 'transfer', { unit, effectiveOn: '2024-03-01' });
    expect(early.body.errors).toEqual({ effectiveOn: '生效日期须晚于上一次变动的 2024-03-01。' });
    const bad = await staff.act(person, 'leave', { effectiveOn: '2024-02-30' });
    expect([bad.status, Object.keys(bad.body.errors)]).toEqual([400, ['effectiveOn']]);
    const name = { name: '王晓', kind: 'leader' };
    const put = (version: number) =>
      system.put<Person>(`/api/people/${person.id}`, { version, ...name });
    expect((await put(person.version)).body).toMatchObject(name);
    expect((await put(person.version)).body.code).toBe('stale');
    expect((await staff.act(person, 'leave', { effectiveOn: TODAY })).status).toBe(409);
  });

  it('take a pending entry back with a reason, after which another can be entered [PM-2]', async () => {
    const person = await staff.of('U-XXZX-2');
    expect(person.pending).toMatchObject({ kind: 'transfer', effectiveOn: '2024-12-01' });
    const unit = await staff.unit('U-GHZX');
    const twice = await staff.act(person, 'transfer', { unit, effectiveOn: '2024-12-15' });
    expect([twice.status, twice.body.code]).toEqual([409, 'staffPendingTransfer']);
    const [entry] = await staff.entries(person);
    const path = `/api/staff-entries/${entry?.id}/withdraw`;
    expect((await system.post(path, { version: entry?.version })).status).toBe(400);
    const back = await system.post(path, { version: entry?.version, reason: '计划有变' });
    expect(back.body).toMatchObject({ state: 'withdrawn', withdrawReason: '计划有变' });
    const gone = { version: (entry?.version ?? 0) + 1, reason: '再次' };
    expect((await system.post(path, gone)).status).toBe(409);
    const anew = await staff.of('U-XXZX-2');
    expect(anew.pending).toBe(null);
    const done = await staff.act(anew, 'transfer', { unit, effectiveOn: '2024-12-15' });
    expect(done.body.pending).toMatchObject({ effectiveOn: '2024-12-15' });
    const [first] = await staff.entries(await staff.of('U-GHZX-3'));
    const held = await system.post<{ code: string }>(`/api/staff-entries/${first?.id}/withdraw`, {
      version: first?.version,
      reason: '误登',
    });
    expect([held.status, held.body.code]).toEqual([409, 'staffEntryInForce']);
  });

  it('hand over what they leave, one by one or all, within the unit of the target [PM-2]', async () => {
    const unit = await server.signIn('ghzx-dw');
    const leaver = await staff.of('U-GHZX-3');
    const open = async () =>
      (await unit.get<Tasks>(`/api/people/${leaver.id}/tasks`)).body.responsibilities;
    const tasks = await open();
    expect(tasks.length).toBeGreaterThan(2);
    const taker = await staff.of('U-GHZX-1');
    const give = (more: object) => unit.post<Person>(`/api/people/${leaver.id}/handOver`, more);
    const [first] = tasks;
    const one = { version: leaver.version, responsibilities: [first?.id] };
    for (const [staffNo, message] of [
      ['U-XY-1', '未找到该人员，或您无权查看。'],
      ['U-GHZX-3', '请选择其他人员。'],
    ]) {
      const to = (await staff.of(staffNo ?? '')).id;
      expect((await give({ ...one, to })).body.errors).toEqual({ to: message });
    }
    expect((await give({ ...one, to: taker.id })).status).toBe(200);
    expect((await open()).map(({ id }) => id)).toEqual(tasks.slice(1).map(({ id }) => id));
    expect((await give({ version: leaver.version, to: taker.id })).status).toBe(409);
    expect((await give({ version: leaver.version + 1, to: taker.id })).status).toBe(200);
    expect(await open()).toEqual([]);
    const wrong = await server.sql(
      `select target_id from responsibilities group by target_id having sum(share) <> 100`,
    );
    expect(wrong).toEqual([]);
    const told = await server.sql<{ params: { from: string; to: string } }>(
      `select params from activities where resource = 'targets' and action = 'handOver'`,
    );
    expect(told).toHaveLength(tasks.length);
    expect(told[0]?.params).toMatchObject({ from: leaver.name, to: taker.name });
    const nothing = await give({ version: leaver.version + 2, to: taker.id });
    expect([nothing.status, nothing.body.code]).toEqual([409, 'staffNothingOpen']);
  });

  it('leave no task to somebody of another unit, nor to somebody who has left [PM-2]', async () => {
    const giver = await staff.of('U-XXZX-1');
    const { body } = await system.get<Tasks>(`/api/people/${giver.id}/tasks`);
    expect(body.responsibilities.length).toBeGreaterThan(0);
    const other = await staff.of('U-XY-1');
    const foreign = await staff.act(giver, 'handOver', { to: other.id });
    expect(foreign.body.errors.to).toContain('交通通信信息中心');
    const gone = await staff.of('U-GHZX-3');
    const late = await staff.act(giver, 'handOver', { to: gone.id });
    expect(late.body.errors).toEqual({ to: '该人员未在岗，不能承接责任。' });
  });

  it('are two at most once: entries sent side by side leave one [PM-2]', async () => {
    const person = await staff.of('U-GHY-1');
    const unit = await staff.unit('U-XXZX');
    const answers = await Promise.all(
      ['2024-12-01', '2024-12-02', '2024-12-03'].map((effectiveOn) =>
        staff.act(person, 'transfer', { unit, effectiveOn }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect((await staff.entries(person)).filter(({ kind }) => kind === 'transfer')).toHaveLength(1);
  });

  it('are told in the audit log and the feed in words, without the password [PM-2][SA-2]', async () => {
    const rows = await server.sql<{ action: string; text: string }>(
      `select action, coalesce(before::text, '') || coalesce(after::text, '') as text
       from audit_entries where resource = 'people' order by seq`,
    );
    const actions = new Set(rows.map(({ action }) => action));
    expect([...actions].sort()).toEqual([
      'assignRole',
      'create',
      'handOver',
      'leave',
      'transfer',
      'update',
      'withdraw',
    ]);
    expect(rows.some(({ text }) => text.includes(PASSWORD) || text.includes('$2'))).toBe(false);
    const feed = await server.sql<{ action: string; params: { name: string; unit: string } }>(
      `select action, params from activities where resource = 'people' and action = 'transfer'`,
    );
    expect(feed[0]?.params).toMatchObject({ name: '林小雨', date: TODAY });
  });
});
