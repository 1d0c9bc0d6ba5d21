import { startServer, type Server } from './harness';
import { openPanels, type Panels } from './support/framework-panels';
import { smallYear, type SmallYear } from './support/small-year';

const DIFFERENCE = { kind: 'difference', params: { perUnit: '0.5', floor: '2' } };

interface Body {
  id: string;
  version: number;
  state: string;
  score: string;
  errors: Record<string, string>;
}

let server: Server;
let panels: Panels;
beforeAll(async () => {
  server = await startServer('empty');
  panels = await openPanels(server);
});
afterAll(() => server.stop());

describe('an item scored by its distance from the target', () => {
  let year: SmallYear;
  let target: string;
  beforeAll(async () => {
    year = await smallYear(server);
    target = await year.target({ method: JSON.stringify(DIFFERENCE) });
  });

  it('is declared with a value, and 0 is one [EX-1]', async () => {
    const declare = (body: object) =>
      year.unit.post<Body>(`/api/targets/${target}/declare`, { version: 1, ...body });
    const bare = await declare({});
    expect([bare.status, Object.keys(bare.body.errors)]).toEqual([400, ['targetValue']]);
    expect((await declare({ targetValue: '0' })).body).toMatchObject({ state: 'declared' });
    const published = await year.office.post(`/api/targets/${target}/publish`, { version: 2 });
    expect(published.status).toBe(200);
  });

  it('is scored on the verified value, its steps told [FM-2][BX-1]', async () => {
    const [report] = (await year.unit.get<Body[]>('/api/progress-reports?sort=["period","ASC"]'))
      .body;
    const path = `/api/progress-reports/${report?.id}`;
    await year.unit.post(`${path}/submit`, { version: 1, value: '3' });
    await year.assessor.post(`${path}/verify`, { version: 2, verifiedValue: '3' });
    const { occasion } = year;
    const made = await year.office.post<Body>('/api/processes', { year: 2024, occasion });
    await year.office.post(`/api/processes/${made.body.id}/open`, { version: 1 });
    const [record] = (await year.assessor.get<Body[]>('/api/assessment-records')).body;
    const suggested = await year.assessor.get<Body>(
      `/api/assessment-records/${record?.id}/suggestion`,
    );
    expect(suggested.body).toMatchObject({
      score: '8.5',
      maximum: '10',
      breakdown: expect.arrayContaining([
        { key: 'deviation', value: '3' },
        { key: 'deduction', value: '1.5' },
      ]) as object,
    });
  });
});

it('its form in the Strapi admin is kept, checked and published [PM-3]', async () => {
  const method = (perUnit: string) => ({ kind: 'difference', difference: { perUnit } });
  const draft = await panels.framework(2030, [panels.item('A', '100', { method: method('0') })]);
  const { body } = await panels.ask<{ faults: object[] }>(draft, 'check');
  expect(body.faults).toEqual([
    {
      path: 'items.0.method.difference.perUnit',
      text: '条目 1 A 条目A：计分方法参数有误：“每差一单位扣分”须大于 0。',
    },
  ]);
  const items = [panels.item('A', '100', { method: method('0.5'), defaultTarget: '0' })];
  await panels.save(draft, { items });
  expect((await panels.publish(draft)).status).toBe(200);
  const targets = await server.sql<{ method: object }>(
    'select distinct method from targets where year = 2030',
  );
  expect(targets).toEqual([
    { method: { kind: 'difference', params: { perUnit: '0.5', floor: '0' } } },
  ]);
});
