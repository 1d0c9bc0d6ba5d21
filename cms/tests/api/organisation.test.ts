import { startServer, type Server } from './harness';
import { Organisation } from './support/organisation';

const TODAY = '2024-11-08';

describe('the organisation', () => {
  let server: Server;
  let org: Organisation;
  let top: string;
  let north: string;
  let south: string;
  beforeAll(async () => {
    server = await startServer('empty', { MILEPOST_TODAY: TODAY });
    org = await Organisation.of(server);
    top = await org.made('TOP', null);
    north = await org.made('N', top);
    south = await org.made('S', top);
  });
  afterAll(() => server.stop());

  const refused = async (verb: string, id: string, body: object) => {
    const { status, body: answer } = await org.act(id, verb, body);
    return { status, errors: answer.errors ?? {}, message: answer.message };
  };
  /** What is refused at a field of the form. */
  const wrongAt = (field: string, message: unknown = expect.any(String)) => ({
    status: 400,
    errors: { [field]: message },
  });

  it('has one top: whatever else is new stands under an open unit [PM-1]', async () => {
    const second = await org.create('X1', null);
    expect([second.status, second.body.errors]).toEqual([
      400,
      { parent: '请选择上级单位；组织机构只有一个顶层单位。' },
    ]);
    const nowhere = await org.create('X2', 'aaaaaaaaaaaaaaaaaaaaaaaa');
    expect([nowhere.status, Object.keys(nowhere.body.errors ?? {})]).toEqual([400, ['parent']]);
    const future = await org.create('X3', top, { effectiveOn: '2024-11-09' });
    expect(Object.keys(future.body.errors ?? {})).toEqual(['effectiveOn']);
    const twice = await org.create('N', top, { name: '另一单位' });
    expect([twice.status, Object.keys(twice.body.errors ?? {})]).toEqual([409, ['code']]);
    expect((await org.create('带空格 的', top)).body.errors).toHaveProperty('code');
  });

  it('tells a unit’s history: what it was, what it is, from when and on what ground [PM-1]', async () => {
    const id = await org.made('H', north);
    const renamed = await org.act(id, 'rename', {
      name: '港航事业发展中心',
      shortName: '港航中心',
      effectiveOn: '2024-03-01',
      reason: '编办〔2024〕3号',
    });
    expect(renamed.body).toMatchObject({
      name: '港航事业发展中心',
      shortName: '港航中心',
      version: 2,
    });
    const moved = await org.act(id, 'move', { parent: south });
    expect(moved.body.parent).toMatchObject({ id: south });
    const typed = { assessmentType: null, isAssessee: true };
    const retyped = await org.act(id, 'retype', typed, org.office);
    expect(retyped.body.isAssessee).toBe(true);
    expect(await org.history(id)).toMatchObject([
      { kind: 'created', effectiveOn: '2020-01-01', after: { name: '单位H' } },
      {
        kind: 'renamed',
        state: 'applied',
        effectiveOn: '2024-03-01',
        reason: '编办〔2024〕3号',
        before: { name: '单位H' },
        after: { name: '港航事业发展中心' },
      },
      {
        kind: 'moved',
        effectiveOn: TODAY,
        before: { parent: { id: north, name: '单位N' } },
        after: { parent: { id: south, name: '单位S' } },
      },
      { kind: 'retyped', before: { isAssessee: false }, after: { isAssessee: true } },
    ]);
    const trail = await server.sql<{ action: string; actor: string }>(
      'select action, actor from audit_entries where record_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual(['create', 'rename', 'move', 'retype']);
    const feed = await server.sql<{ params: { name: string; to: string } }>(
      `select params from activities where record_id = $1 and action = 'move'`,
      [id],
    );
    expect(feed[0]?.params).toMatchObject({ name: '港航事业发展中心', to: '单位S' });
  });

  it('corrects what has no history without one [PM-1]', async () => {
    const id = await org.made('C', north);
    const path = `/api/units/${id}`;
    const done = await org.admin.put(path, { version: 1, nameEn: 'C', shortName: '丙' });
    expect(done.body).toMatchObject({ nameEn: 'C', shortName: '丙', version: 2 });
    const stale = await org.admin.put(path, { version: 1, sortOrder: 3 });
    expect(stale.status).toBe(409);
    const name = await org.admin.put<{ errors: object }>(path, { version: 2, name: '改名' });
    expect([name.status, Object.keys(name.body.errors)]).toEqual([400, ['name']]);
    expect(await org.history(id)).toHaveLength(1);
  });

  it('leaves to the office what decides a score, within its bounds [SA-6][PM-1]', async () => {
    const id = await org.made('Q', north);
    const bounds = { coefficient: '难度系数须大于 0，最大为 2。' };
    for (const coefficient of ['-1', '0', '2.01'])
      expect((await org.act(id, 'weigh', { coefficient }, org.office)).body.errors).toEqual(bounds);
    const weighed = await org.act(id, 'weigh', { coefficient: '1.050' }, org.office);
    expect(weighed.body).toMatchObject({ coefficient: '1.05', version: 2 });
    expect((await org.act(id, 'weigh', { coefficient: '1' })).status).toBe(403);
    const unread = await org.admin.put<{ errors: object }>(`/api/units/${id}`, {
      version: 2,
      coefficient: '1.1',
    });
    expect(Object.keys(unread.body.errors)).toEqual(['coefficient']);
    const notYours = '难度系数和是否列为考核对象由目标绩效办核定。';
    expect(await refused('retype', id, { isAssessee: true })).toMatchObject(
      wrongAt('isAssessee', notYours),
    );
    const heavy = await org.create('Q2', north, { coefficient: '1.5' });
    expect(heavy.body.errors).toEqual({ coefficient: notYours });
  });

  it('has no two open units of one name [PM-1]', async () => {
    const id = await org.made('D1', north);
    const taken = wrongAt('name', '已有同名单位。');
    const twice = await org.create('D2', south, { name: ' 单位D1 ' });
    expect({ status: twice.status, errors: twice.body.errors }).toMatchObject(taken);
    const other = await org.made('D3', south);
    expect(await refused('rename', other, { name: '单位D1' })).toMatchObject(taken);
    await org.act(id, 'close', { reason: '撤销' });
    expect((await org.act(other, 'rename', { name: '单位D1' })).status).toBe(200);
  });

  it('refuses a circle, nothing new, an earlier day and a wrong unit, and says why [PM-1]', async () => {
    const upper = await org.made('R1', north);
    const lower = await org.made('R2', upper);
    const circle = wrongAt('parent', '上级单位不能是本单位或其下级单位。');
    expect(await refused('move', upper, { parent: lower })).toMatchObject(circle);
    expect(await refused('move', top, { parent: lower })).toMatchObject(circle);
    const same = wrongAt('parent', '与现状相同，无需变更。');
    expect(await refused('move', lower, { parent: upper })).toMatchObject(same);
    expect(await refused('rename', lower, { name: '单位R2' })).toMatchObject(wrongAt('name'));
    const untyped = await refused('retype', lower, { isAssessee: false });
    expect(untyped).toMatchObject(wrongAt('assessmentType'));
    const early = await refused('rename', lower, { name: '新名', effectiveOn: '2019-12-31' });
    const days = '生效日期不能早于该单位此前变更的日期 2020-01-01。';
    expect(early).toMatchObject(wrongAt('effectiveOn', days));
    expect(await refused('close', lower, {})).toMatchObject(wrongAt('reason'));
    const itself = await refused('merge', lower, { into: lower, reason: '合并' });
    expect(itself).toMatchObject(wrongAt('into'));
    const odd = await refused('rename', lower, { name: '新名', effectiveOn: '1999-12-31' });
    expect(odd).toMatchObject(wrongAt('effectiveOn'));
  });

  it('closes a unit from a day on; what stands below moves first or along [PM-1]', async () => {
    const upper = await org.made('E1', north);
    const lower = await org.made('E2', upper);
    const children = '尚有下级单位：单位E2。请先调整其隶属关系，或指定由哪个单位管理。';
    const orphans = await refused('close', upper, { reason: '撤销' });
    expect(orphans).toMatchObject(wrongAt('childrenTo', children));
    const closing = { reason: '职能划转', effectiveOn: '2024-10-01', childrenTo: south };
    expect((await org.act(upper, 'close', closing)).body.closedOn).toBe('2024-10-01');
    expect((await org.read(lower)).parent).toMatchObject({ id: south });
    expect((await org.history(lower)).at(-1)).toMatchObject({
      kind: 'moved',
      effectiveOn: '2024-10-01',
      reason: '职能划转',
    });
    const gone = { status: 409, message: '“单位E1”已于 2024-10-01 撤销，不能再作变更。' };
    expect(await refused('rename', upper, { name: '新名' })).toMatchObject(gone);
    expect(await refused('close', upper, { reason: '再撤' })).toMatchObject(gone);
    expect(await refused('move', lower, { parent: upper })).toMatchObject(wrongAt('parent'));
    expect((await org.create('E3', upper)).body.errors).toHaveProperty('parent');
  });

  it('keeps a tree when ten units move under each other at once [PM-1]', async () => {
    const ids = await Promise.all(
      Array.from({ length: 10 }, (_, index) => org.made(`P${index}`, north)),
    );
    const answers = await Promise.all(
      ids.map((id, index) => org.act(id, 'move', { parent: ids[(index + 1) % ids.length] })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([...Array.from({ length: 9 }, () => 200), 400]);
    const [lost] = await server.sql<{ n: number }>(
      `with recursive below as (
         select id from units where document_id = $1
         union select l.unit_id from units_parent_lnk l join below b on b.id = l.inv_unit_id)
       select count(*)::int as n from units where id not in (select id from below)`,
      [top],
    );
    expect(lost?.n).toBe(0);
  });

  it('opens its changes to administrators, assessment types to the office, nothing to others [PM-1][SA-5]', async () => {
    const toggles = await server.sql<{ type: string; action: string }>(
      `select r.type, p.action from up_permissions p
       join up_permissions_role_lnk l on l.permission_id = p.id join up_roles r on r.id = l.role_id
       where p.action like 'api::unit.unit.%' and p.action !~ 'find|affected' order by 1, 2`,
    );
    const verbs = (role: string) =>
      toggles.filter(({ type }) => type === role).map(({ action }) => action.split('.').at(-1));
    expect(verbs('performanceOffice')).toEqual(['retype', 'update', 'weigh']);
    expect(verbs('systemAdmin')).toHaveLength(7);
    expect(new Set(toggles.map(({ type }) => type)).size).toBe(2);
  });
});
