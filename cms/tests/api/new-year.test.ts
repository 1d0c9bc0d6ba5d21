import { startServer, type Server } from './harness';
import { adminApi } from '../journeys/support/admin-api';
import type { Client } from './support/client';

interface CopyOutcome {
  created: string[];
  existing: string[];
}
interface Started {
  year: number;
  years: CopyOutcome;
  frameworks: CopyOutcome;
  schemes: CopyOutcome;
  processes: CopyOutcome;
  leftOut: { framework: string; item: string; unit: string; as: string }[];
}

const NEXT = 2025;
jest.setTimeout(180_000);

let server: Server;
let office: Client;
beforeAll(async () => {
  server = await startServer('demo');
  office = await server.signIn('jixiao');
});
afterAll(() => server.stop());

const start = (body: object) => office.post<Started>('/api/appraisal-years/start', body);
const items = (year: number, status: 'draft' | 'published') =>
  server.sql<{ name: string; items: string }>(
    `select f.name, (select string_agg(concat_ws(' ', c.code, c.name, c.points,
         (select count(*) from components_appraisal_framework_items_cmps x where x.entity_id = c.id)),
         ',' order by c.code) from frameworks_cmps m
         join components_appraisal_framework_items c on c.id = m.cmp_id
       where m.entity_id = f.id and m.field = 'items') as items
     from frameworks f where f.year = $1 and f.published_at is ${status === 'draft' ? '' : 'not'} null
     order by f.name`,
    [year],
  );

it('refuses a year that is not later, or that there is nothing to start from [BX-14]', async () => {
  expect(await start({ from: 2024, to: 2024 })).toMatchObject({
    status: 400,
    body: { errors: { to: '新年度须晚于 2024 年度。' } },
  });
  expect(await start({ from: 2019, to: 2026 })).toMatchObject({
    status: 400,
    body: { errors: { from: '没有 2019 年度。' } },
  });
  const unit = await server.signIn('glzx-dw');
  expect((await unit.post('/api/appraisal-years/start', { from: 2024, to: NEXT })).status).toBe(
    403,
  );
  expect(await server.sql('select 1 from appraisal_years where year = $1', [NEXT])).toEqual([]);
});

it('starts a year from the last one in one step, closed units left out and told [BX-14]', async () => {
  await server.sql(`update units set closed_on = '2024-12-31' where code = 'D-BGS'`);
  const { status, body } = await start({ from: 2024, to: NEXT });
  expect(status).toBe(200);
  expect(body.years).toEqual({ created: ['2025'], existing: [] });
  expect(body.frameworks.created).toHaveLength(4);
  expect(body.schemes).toEqual({ created: ['2025年综合绩效评估方案'], existing: [] });
  expect(body.processes.created).toEqual(['平时考核（半年）', '年终考核', '专项考核']);
  const [closed] = await server.sql<{ name: string }>(
    `select name from units where code = 'D-BGS'`,
  );
  expect(new Set(body.leftOut.map(({ unit }) => unit))).toEqual(new Set([closed?.name]));
  expect(body.leftOut[0]).toMatchObject({ as: 'assessor' });

  const drafts = await items(NEXT, 'draft');
  const former = await items(2024, 'published');
  expect(drafts).toEqual(former.map((row) => ({ ...row, name: row.name.replace('2024', '2025') })));
  expect(await server.sql('select 1 from targets where year = $1', [NEXT])).toEqual([]);
  const schemes = await server.sql('select name, state from evaluation_schemes where year = $1', [
    NEXT,
  ]);
  expect(schemes).toEqual([{ name: '2025年综合绩效评估方案', state: 'draft' }]);
  const processes = await server.sql<{ state: string; shifted: boolean }>(
    `select n.state, n.opens_on is not distinct from (p.opens_on + interval '1 year')::date as shifted
     from processes n join processes p on p.occasion_id = n.occasion_id and p.year = 2024
     where n.year = $1`,
    [NEXT],
  );
  expect(processes).toEqual(processes.map(() => ({ state: 'planned', shifted: true })));
});

it('tells who started it, in the activity and in the audit [BX-14][SA-2]', async () => {
  const { body } = await office.get<{ action: string; params: object }[]>(
    `/api/activities?filter=${encodeURIComponent(JSON.stringify({ resource: 'appraisal-years' }))}`,
  );
  expect(body).toEqual([
    expect.objectContaining({
      action: 'start',
      params: expect.objectContaining({
        from: 2024,
        frameworks: 4,
        schemes: 1,
        processes: 3,
      }) as object,
    }),
  ]);
  const audits = await server.sql<{ resource: string; action: string; actor: string }>(
    `select resource, action, actor from audit_entries where actor like '%(jixiao)%' and ip is not null
     order by seq`,
  );
  expect(audits.map(({ resource, action }) => `${resource} ${action}`)).toEqual([
    'appraisal-years create',
    ...Array.from({ length: 4 }, () => 'frameworks create'),
    'evaluation-schemes create',
    'appraisal-years start',
  ]);
});

it('started again makes only what is missing and tells what is there [BX-14]', async () => {
  const again = await start({ from: 2024, to: NEXT });
  const told = [again.body.years, again.body.frameworks, again.body.schemes, again.body.processes];
  expect(told.map(({ created }) => created.length)).toEqual([0, 0, 0, 0]);
  expect(told.map(({ existing }) => existing.length)).toEqual([1, 4, 1, 3]);
  expect(await items(NEXT, 'draft')).toHaveLength(4);
});

it('copies one framework into a year of choice, once [BX-14]', async () => {
  const admin = await adminApi(server, 'office@milepost.example');
  const [framework] = await server.sql<{ id: string }>(
    `select document_id as id from frameworks where year = 2024 and published_at is null order by id limit 1`,
  );
  const path = `/admin/milepost/frameworks/${framework?.id}/copy`;
  const early = await admin.client.post<{ error: { message: string } }>(path, { year: 2027 });
  expect([early.status, early.body.error.message]).toEqual([
    400,
    '尚未建立 2027 考核年度，请先新建。',
  ]);
  await admin.create('api::appraisal-year.appraisal-year', { year: 2027, isCurrent: false });
  const copied = await admin.client.post<{ name: string; year: number }>(path, { year: 2027 });
  expect(copied).toMatchObject({ status: 200, body: { year: 2027 } });
  expect(copied.body.name).toContain('2027');
  const twice = await admin.client.post<{ error: { message: string } }>(path, { year: 2027 });
  expect(twice.status).toBe(400);
  expect(twice.body.error.message).toContain('已有框架');
  expect((await admin.client.post(path, { year: 1999 })).status).toBe(400);
  expect(await items(2027, 'draft')).toHaveLength(1);
});
