import { startServer, type Server } from './harness';
import { Organisation } from './support/organisation';

const EVE = '2024-11-08';
const DAY = '2024-12-01';

/** Changes that are planned on one day and carried out on another, by a server that starts then. */
describe('a change of a unit with a later date', () => {
  let server: Server;
  let org: Organisation;
  let top: string;
  let north: string;
  beforeAll(async () => {
    server = await startServer('empty', { MILEPOST_TODAY: EVE });
    org = await Organisation.of(server);
    top = await org.made('TOP', null);
    north = await org.made('N', top);
  });
  afterAll(() => server.stop());

  const planned = async (id: string, verb: string, body: object) => {
    const { status } = await org.act(id, verb, { effectiveOn: DAY, reason: '会议决定', ...body });
    expect(status).toBe(200);
    return (await org.history(id)).at(-1);
  };
  const withdraw = async (id: string, body: object) =>
    org.admin.post<{ state: string; errors?: object; code: string }>(
      `/api/unit-changes/${id}/withdraw`,
      body,
    );
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    while (!(await met())) await new Promise((resolve) => setImmediate(resolve));
  };
  const waiting = () =>
    server.sql(`select 1 from unit_changes where state = 'pending' and effective_on <= $1`, [DAY]);

  it('is kept and shown, changes nothing yet, and is there once of its kind [PM-1]', async () => {
    const id = await org.made('K', north);
    const entry = await planned(id, 'rename', { name: '新名' });
    expect(entry).toMatchObject({ state: 'pending', effectiveOn: DAY, after: { name: '新名' } });
    expect(await org.read(id)).toMatchObject({ name: '单位K', version: 1 });
    const again = await org.act(id, 'rename', { name: '再改', effectiveOn: '2025-01-01' });
    expect([again.status, again.body.code]).toEqual([409, 'changePending']);
    const other = await org.act(id, 'move', { parent: top });
    expect(other.status).toBe(200);
  });

  it('is withdrawn with a reason before its day, once, by whoever may make it [PM-1]', async () => {
    const id = await org.made('W', north);
    const entry = await planned(id, 'close', {});
    const path = entry?.id ?? '';
    expect((await withdraw(path, { version: 1 })).body.errors).toEqual({ reason: '此项必填。' });
    const done = await withdraw(path, { version: 1, reason: '方案调整' });
    expect(done.body.state).toBe('withdrawn');
    const twice = await withdraw(path, { version: 2, reason: '方案调整' });
    expect([twice.status, twice.body.code]).toEqual([409, 'wrongState']);
  });

  it('is judged by the organisation of its day, and leaves possible what comes later [PM-1]', async () => {
    const [a, b, c] = [
      await org.made('J1', north),
      await org.made('J2', north),
      await org.made('J3', top),
    ];
    await planned(a, 'move', { parent: b, effectiveOn: '2024-12-15' });
    const circle = await org.act(b, 'move', { parent: a, effectiveOn: '2024-12-20' });
    expect([circle.status, circle.body.errors]).toEqual([
      400,
      { parent: '上级单位不能是本单位或其下级单位。' },
    ]);
    const sooner = await org.act(b, 'move', { parent: a, effectiveOn: '2024-12-10' });
    expect([sooner.status, sooner.body.message]).toEqual([
      409,
      '与“单位J1”自 2024-12-15 起的变更冲突，请先撤回该项变更。',
    ]);
    await planned(c, 'close', { effectiveOn: '2024-12-10' });
    const closed = await org.act(b, 'move', { parent: c, effectiveOn: '2024-12-11' });
    expect(closed.body.errors).toEqual({ parent: '“单位J3”已撤销，请选择其他单位。' });
    await planned(b, 'move', { parent: top, effectiveOn: '2024-12-20' });
  });

  it('is carried out on its day, in order, by the server that runs then [PM-1]', async () => {
    const upper = await org.made('U1', north);
    const lower = await org.made('U2', upper);
    await planned(lower, 'rename', { name: '港口处', effectiveOn: '2024-11-20' });
    const typed = { isAssessee: true, effectiveOn: DAY };
    expect((await org.act(lower, 'retype', typed, org.office)).status).toBe(200);
    await planned(upper, 'merge', { into: north });
    await planned(north, 'rename', { name: '以后再说', effectiveOn: '2024-12-02' });
    await server.another({ MILEPOST_TODAY: DAY });
    await until(async () => (await waiting()).length === 0);
    expect(await org.read(lower)).toMatchObject({
      name: '港口处',
      isAssessee: true,
      parent: { id: north },
    });
    expect(await org.read(upper)).toMatchObject({ closedOn: DAY });
    expect((await org.read(north)).name).toBe('单位N');
    expect(await org.history(lower)).toMatchObject([
      { kind: 'created' },
      { kind: 'renamed', state: 'applied', before: { name: '单位U2' } },
      { kind: 'retyped', state: 'applied', before: { isAssessee: false } },
      { kind: 'moved', state: 'applied', after: { parent: { name: '单位N' } } },
    ]);
    const told = await server.sql<{ actor: string }>(
      `select actor from audit_entries where resource = 'unit-changes' and action = 'apply'`,
    );
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(new Set(told.map(({ actor }) => actor))).toEqual(new Set(['system']));
  });

  it('that has become impossible is not made, and says why [PM-1]', async () => {
    const later = await server.another({ MILEPOST_TODAY: '2024-12-05' });
    const then = await Organisation.of(later);
    const goal = await then.made('G1', north);
    const id = await then.made('G2', north);
    const day = '2024-12-10';
    await then.act(id, 'move', { parent: goal, effectiveOn: day });
    await then.act(goal, 'close', { reason: '撤销' });
    await server.another({ MILEPOST_TODAY: day });
    const moved = async () => (await org.history(id)).at(-1);
    await until(async () => (await moved())?.state !== 'pending');
    expect(await moved()).toMatchObject({
      state: 'failed',
      failure: '“单位G1”已撤销，请选择其他单位。',
    });
    expect((await org.read(id)).parent).toMatchObject({ id: north });
  });
});
