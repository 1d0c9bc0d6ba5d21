import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  targetValue: string | null;
  errors: Record<string, string>;
}

describe('declaring', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
  });
  afterAll(() => server.stop());

  const post = (path: string, body: object) => year.unit.post<Body>(`/api/targets/${path}`, body);
  const get = async (id: string) => (await year.unit.get<Body>(`/api/targets/${id}`)).body;

  it('saves what is typed field by field, each version after the other, and keeps its state [EX-1]', async () => {
    const id = await year.target();
    const first = await post(`${id}/save`, { version: 1, targetValue: '１２' });
    expect([first.status, Object.keys(first.body.errors)]).toEqual([400, ['targetValue']]);
    const value = await post(`${id}/save`, { version: 1, targetValue: '12.50' });
    expect(value.body).toMatchObject({ state: 'draft', version: 2, targetValue: '12.5' });
    const measures = await post(`${id}/save`, { version: 2, measures: '分三批开工' });
    expect(measures.body).toMatchObject({
      version: 3,
      targetValue: '12.5',
      measures: '分三批开工',
    });
    const same = await post(`${id}/save`, { version: 3, targetValue: '12.5' });
    expect(same.body.version).toBe(3);
    const cleared = await post(`${id}/save`, { version: 3, targetValue: '' });
    expect(cleared.body).toMatchObject({ version: 4, targetValue: null });
  });

  it('writes each saving to the audit and none of them to the feed [EX-1][SA-2]', async () => {
    const id = await year.target();
    await post(`${id}/save`, { version: 1, targetValue: '7' });
    await post(`${id}/save`, { version: 2, basis: '十四五规划' });
    const audit = await server.sql<{ action: string; after: object }>(
      'select action, after from audit_entries where record_id = $1 order by seq',
      [id],
    );
    expect(audit).toEqual([
      { action: 'save', after: { targetValue: '7' } },
      { action: 'save', after: { basis: '十四五规划' } },
    ]);
    const feed = await server.sql('select 1 from activities where record_id = $1', [id]);
    expect(feed).toEqual([]);
  });

  it('refuses a stale version, somebody else’s target, and one that is declared already [EX-1]', async () => {
    const id = await year.target();
    await post(`${id}/save`, { version: 1, targetValue: '7' });
    const stale = await post(`${id}/save`, { version: 1, targetValue: '8' });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    const [other] = await server.sql<{ id: number }>(
      `insert into units (document_id, code, name, version) values ('otherunit', 'U9', '别家', 1) returning id`,
    );
    const foreign = await year.target({ unit_id: other?.id });
    expect((await post(`${foreign}/save`, { version: 1, targetValue: '8' })).status).toBe(404);
    await post(`${id}/declare`, { version: 2 });
    const late = await post(`${id}/save`, { version: 3, targetValue: '8' });
    expect([late.status, late.body.code]).toEqual([409, 'wrongState']);
    expect(await get(id)).toMatchObject({ state: 'declared', targetValue: '7', version: 3 });
  });

  it('declares many at once, all or none, and names every incomplete one at its field [EX-1]', async () => {
    const [full, empty, zero] = [await year.target(), await year.target(), await year.target()];
    await post(`${full}/save`, { version: 1, targetValue: '7', measures: '按月调度' });
    await post(`${zero}/save`, { version: 1, targetValue: '0' });
    const items = [
      { id: full, version: 2 },
      { id: empty, version: 1 },
      { id: zero, version: 2 },
    ];
    const refused = await post('batch/declare', { items });
    expect([refused.status, refused.body.code]).toEqual([400, 'batchRows']);
    expect(refused.body.errors).toMatchObject({
      'items.1.targetValue': '请先填写目标值。',
      'items.2.targetValue': '该指标按完成率计分，目标值必须大于 0。',
    });
    expect(Object.keys(refused.body.errors).some((key) => key.startsWith('items.0'))).toBe(false);
    expect(await get(full)).toMatchObject({ state: 'draft', version: 2 });
    await post(`${empty}/save`, { version: 1, targetValue: '3' });
    await post(`${zero}/save`, { version: 2, targetValue: '4' });
    const done = await post('batch/declare', {
      items: [
        { id: full, version: 2 },
        { id: empty, version: 2 },
        { id: zero, version: 3 },
      ],
    });
    expect(done.status).toBe(200);
    expect(await get(full)).toMatchObject({ state: 'declared', measures: '按月调度' });
  });
});
