import { newId } from '../../src/core/new-id';
import { startServer, type Server } from './harness';
import { addFields, EVERY_TYPE } from './support/added-fields';
import { Organisation } from './support/organisation';
import { copyProject } from './support/project-copy';
import { smallYear, type SmallYear } from './support/small-year';

interface Report extends Record<string, unknown> {
  id: string;
  version: number;
  errors: Record<string, string>;
}
interface Described {
  fields: { name: string; type: string; label: string; required: boolean; hint: string | null }[];
  leftOut: { name: string; type: string; label: string }[];
}

let server: Server;
let year: SmallYear;
let target: string;
let org: Organisation;

beforeAll(async () => {
  const project = copyProject();
  addFields(project, 'progress-report', EVERY_TYPE);
  addFields(project, 'target', {
    leader: { type: 'string', required: true },
    channel: { type: 'string', default: '常规' },
  });
  addFields(project, 'unit', { postcode: { type: 'string', required: true, regex: '^\\d{6}$' } });
  server = await startServer('empty', {}, project);
  org = await Organisation.of(server);
  year = await smallYear(server);
  target = await year.target();
  await year.unit.post(`/api/targets/${target}/declare`, { ...DECLARED, leader: '张三' });
  await year.office.post(`/api/targets/${target}/publish`, { version: 2 });
});
afterAll(() => server?.stop());

const DECLARED = { version: 1, targetValue: '100' };

async function report(month: string): Promise<Report> {
  const filter = JSON.stringify({ period: `2024-${month}` });
  const { body } = await year.unit.get<Report[]>(`/api/progress-reports?filter=${filter}`);
  if (!body[0]) throw new Error(`no report for ${month}`);
  return body[0];
}

const save = ({ id, version }: Report, values: object) =>
  year.unit.post<Report>(`/api/progress-reports/${id}/save`, { version, ...values });

const list = (filter: object, sort = '["period","ASC"]') =>
  year.unit.get<Report[]>(
    `/api/progress-reports?sort=${sort}&filter=${encodeURIComponent(JSON.stringify(filter))}`,
  );

const VALUES = {
  site: 'K12',
  remark: '两行\n说明',
  contact: 'liu@example.org',
  staff: 12,
  ledgerNo: '900719925474099312',
  investedAmount: '123456789012.123456789',
  slope: 0.25,
  onSite: false,
  openedOn: '2024-03-05',
  countedAt: '2024-03-05T06:30:00.000Z',
  startsAt: '08:30:00',
  phase: 'B 完工',
  plan_2URL: 'https://example.org/1',
};

describe('fields added in the Content-Type Builder', () => {
  it('are told with type and label; relations, media and other names are left out, private ones untold [BX-13]', async () => {
    const { body } = await year.unit.get<Record<string, Described>>('/api/custom-fields');
    const told = body['progress-reports'];
    expect(told?.fields.map(({ name }) => name).sort()).toEqual(Object.keys(VALUES).sort());
    expect(told?.fields.find(({ name }) => name === 'staff')).toMatchObject({
      type: 'integer',
      label: 'Staff',
      min: '0',
      max: '500',
    });
    expect(told?.fields.find(({ name }) => name === 'phase')).toMatchObject({
      options: ['A 开工', 'B 完工'],
    });
    expect(told?.leftOut.map(({ name, type }) => [name, type]).sort()).toEqual([
      ['photo', 'media'],
      ['reason', 'string'],
      ['relatedUnits', 'relation'],
      ['shape', 'json'],
    ]);
    expect(body['targets']?.fields).toMatchObject([
      { name: 'leader', required: true },
      { name: 'channel', required: false, default: '常规' },
    ]);
    expect(JSON.stringify(body)).not.toContain('secret');
    expect((await server.visitor().get('/api/custom-fields')).status).toBe(401);
  });

  it('carry the label that an administrator gives them in the view, at once [BX-13]', async () => {
    const key = 'plugin_content_manager_configuration_content_types::api::target.target';
    await server.sql(
      `update strapi_core_store_settings set value = jsonb_set(jsonb_set(value::jsonb,
         '{metadatas,leader,edit,label}', '"责任领导"'),
         '{metadatas,leader,edit,description}', '"分管的厅领导"')::text where key = $1`,
      [key],
    );
    const { body } = await year.unit.get<Record<string, Described>>('/api/custom-fields');
    expect(body['targets']?.fields[0]).toMatchObject({ label: '责任领导', hint: '分管的厅领导' });
  });

  it('keep a value of every type, exact to the last digit, and give it back [BX-13]', async () => {
    const january = await report('01');
    const saved = await save(january, VALUES);
    expect([saved.status, saved.body]).toEqual([200, expect.objectContaining(VALUES)]);
    expect(await report('01')).toMatchObject(VALUES);
    const kept = await save(saved.body, { text: '其余不变' });
    expect(kept.body).toMatchObject({ ...VALUES, text: '其余不变' });
    const emptied = await save(kept.body, { site: ' ', staff: null, phase: '' });
    expect(emptied.body).toMatchObject({ ...VALUES, site: null, staff: null, phase: null });
  });

  it.each([
    ['site', 'K', '至少 2 个字'],
    ['site', 'K1234567890', '最多 10 个字'],
    ['site', 'AB', '规定的格式'],
    ['contact', 'nobody', '电子邮箱'],
    ['staff', '1.5', '整数'],
    ['staff', -1, '最小为 0'],
    ['staff', 501, '最大为 500'],
    ['ledgerNo', 'many', '数字'],
    ['investedAmount', '1e5', '数字'],
    ['investedAmount', '-0.01', '最小为 0'],
    ['slope', '0.1.2', '数字'],
    ['onSite', 'yes', '格式'],
    ['openedOn', '2024-02-30', '日期'],
    ['countedAt', '2024-03-05', '日期和时间'],
    ['startsAt', '25:00', '时间'],
    ['phase', '停工', 'A 开工、B 完工'],
    ['secret', 'x', '没有“secret”'],
    ['relatedUnits', [1], '没有“relatedUnits”'],
  ])('refuse for %s what is %j, at the field [BX-13]', async (field, value, words) => {
    const { status, body } = await save(await report('02'), { [field]: value });
    expect([status, body.errors[field]]).toEqual([400, expect.stringContaining(words)]);
  });

  it('keep apart what must differ, also when two are written at once [BX-13]', async () => {
    const [march, april] = [await report('03'), await report('04')];
    const answers = await Promise.all([
      save(march, { plan_2URL: 'one' }),
      save(april, { plan_2URL: 'one' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    const refused = answers.find(({ status }) => status === 400);
    expect(Object.keys(refused?.body.errors ?? {})).toEqual(['plan_2URL']);
  });

  it('filter and sort the list [BX-13]', async () => {
    const found = async (filter: object) =>
      (await list(filter)).body.map(({ period }) => period) as unknown;
    await save(await report('05'), { investedAmount: '20.5', phase: 'A 开工', startsAt: '09:00' });
    await save(await report('06'), { investedAmount: '100', remark: '桥梁工程' });
    const may = ['2024-05'];
    expect(await found({ phase: 'A 开工' })).toEqual(may);
    expect(await found({ investedAmount_gte: '20.5', investedAmount_lte: '99' })).toEqual(may);
    expect(await found({ startsAt_gte: '08:59', startsAt_lte: '09:00:00' })).toEqual(may);
    expect(await found({ remark_like: '桥梁' })).toEqual(['2024-06']);
    expect((await list({ startsAt_gte: 'noon' })).status).toBe(400);
    const sorted = await list(
      { period: ['2024-05', '2024-06'] },
      encodeURIComponent('["investedAmount","DESC"]'),
    );
    expect(sorted.body.map(({ period }) => period)).toEqual(['2024-06', '2024-05']);
  });

  it('are told in the audit log as any other change [BX-13][SA-2]', async () => {
    const july = await report('07');
    await save(july, { site: 'K7' });
    const [entry] = await server.sql<{ after: Record<string, unknown> }>(
      `select after from audit_entries where record_id = $1 and action = 'save'`,
      [july.id],
    );
    expect(entry?.after).toMatchObject({ site: 'K7' });
  });

  it('must be filled when a target is declared, not while it is typed; the published version keeps them [BX-13][EX-1]', async () => {
    const path = `/api/targets/${await year.target()}`;
    const typed = await year.unit.post<Report>(`${path}/save`, DECLARED);
    expect(typed.body).toMatchObject({ leader: null, version: 2 });
    const version = 2;
    const refused = await year.unit.post<Report>(`${path}/declare`, { version });
    expect([refused.status, refused.body.errors]).toEqual([400, { leader: '此项必填。' }]);
    const saved = await year.unit.post<Report>(`${path}/save`, { version, leader: ' 李四 ' });
    expect(saved.body).toMatchObject({ leader: '李四', targetValue: '100', version: 3 });
    const again = await year.unit.post<Report>(`${path}/save`, { version: 3, leader: '李四' });
    expect(again.body.version).toBe(3);
    const declared = await year.unit.post<Report>(`${path}/declare`, { version: 3 });
    expect(declared.body).toMatchObject({ state: 'declared', leader: '李四' });
    await year.office.post(`${path}/publish`, { version: 4 });
    const [kept] = await server.sql<{ snapshot: object }>(
      `select v.snapshot from target_versions v join targets t on t.id = v.target_id
       where t.document_id = $1`,
      [saved.body.id],
    );
    expect(kept?.snapshot).toMatchObject({ leader: '李四', targetValue: '100' });
  });

  it('of a unit bind when it is set up and when it is corrected [BX-13][PM-1]', async () => {
    const [above] = (await org.admin.get<Report[]>('/api/units')).body;
    const create = (values: object) => org.create('NEW', above?.id ?? null, values);
    const bare = await create({});
    expect([bare.status, bare.body.errors]).toEqual([400, { postcode: '此项必填。' }]);
    const wrong = await create({ postcode: '43000' });
    expect([wrong.status, Object.keys(wrong.body.errors ?? {})]).toEqual([400, ['postcode']]);
    const made = await create({ postcode: '430000' });
    expect(made.body).toMatchObject({ code: 'NEW', postcode: '430000' });
    const path = `/api/units/${made.body.id}`;
    const changed = await org.admin.put<Report>(path, { version: 1, postcode: '430030' });
    expect(changed.body).toMatchObject({ postcode: '430030', version: 2 });
    const emptied = await org.admin.put<Report>(path, { version: 2, postcode: '' });
    expect([emptied.status, Object.keys(emptied.body.errors)]).toEqual([400, ['postcode']]);
    const other = await org.admin.put<Report>(path, { version: 2, shortName: '顶层' });
    expect(other.body).toMatchObject({ postcode: '430030', shortName: '顶层' });
  });

  it('have their default in every new row, and stand on the declaration page [BX-13][EX-1]', async () => {
    expect(await report('08')).toMatchObject({ staff: 3, site: null });
    const system = newId();
    await server.sql(
      `insert into target_systems (document_id, year, unit_id, version) values ($1, 2024, $2, 1)`,
      [system, year.unitId],
    );
    await server.sql(
      `update targets set target_system_id = (select id from target_systems where document_id = $1)
       where document_id = $2`,
      [system, target],
    );
    const { body } = await year.unit.get(`/api/target-systems/${system}/items`);
    expect(body).toMatchObject([{ id: target, leader: '张三', targetValue: '100' }]);
  });
});
