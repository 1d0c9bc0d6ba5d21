import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  message: string;
  errors: Record<string, string>;
}

describe('targets', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
  });
  afterAll(() => server.stop());

  const act = (
    who: keyof Pick<SmallYear, 'office' | 'unit' | 'assessor'>,
    path: string,
    body: object,
  ) => year[who].post<Body>(`/api/targets/${path}`, body);
  const declared = async () => {
    const id = await year.target();
    await act('unit', `${id}/declare`, { version: 1, targetValue: '100', basis: '规划' });
    return id;
  };

  it('are declared, sent back with a reason, declared again and published as a version [EX-1][PM-14][BX-5]', async () => {
    const id = await declared();
    expect((await act('assessor', `${id}/return`, { version: 2 })).body.errors).toEqual({
      reason: '此项必填。',
    });
    const back = await act('assessor', `${id}/return`, { version: 2, reason: '依据不足' });
    expect(back.body).toMatchObject({ state: 'returned', version: 3, returnReason: '依据不足' });
    const again = await act('unit', `${id}/declare`, { version: 3, targetValue: '120.50' });
    expect(again.body).toMatchObject({
      state: 'declared',
      targetValue: '120.5',
      returnReason: null,
    });
    const published = await act('office', `${id}/publish`, { version: 4 });
    expect(published.body).toMatchObject({ state: 'published', publishedVersion: 1, version: 5 });
    const [version] = (await year.office.get<Body[]>('/api/target-versions')).body;
    const kept = await year.office.get<object>(`/api/target-versions/${version?.id}`);
    expect(kept.body).toMatchObject({ number: 1, snapshot: { targetValue: '120.5' } });
    const trail = await server.sql<{ action: string }>(
      'select action from audit_entries where record_id = $1 order by seq',
      [id],
    );
    expect(trail.map(({ action }) => action)).toEqual([
      'declare',
      'return',
      'declare',
      'review',
      'publish',
    ]);
  });

  it('have a report for each month, due on the 5th of the next, once published [EX-3]', async () => {
    const id = await declared();
    await act('office', `${id}/publish`, { version: 2 });
    const reports = await server.sql<{ period: string; due: string }>(
      `select period, due_on::text as due from progress_reports r join targets t on t.id = r.target_id
       where t.document_id = $1 order by period`,
      [id],
    );
    expect(reports).toHaveLength(12);
    expect(reports[0]).toEqual({ period: '2024-01', due: '2024-02-05' });
    expect(reports[11]).toEqual({ period: '2024-12', due: '2025-01-05' });
  });

  it('scored by rate are not declared with a value that is not above zero [EX-1]', async () => {
    const id = await year.target();
    const { status, body } = await act('unit', `${id}/declare`, { version: 1, targetValue: '0' });
    expect([status, Object.keys(body.errors)]).toEqual([400, ['targetValue']]);
  });

  it('refuse a missing version, a stale one, a wrong state and unknown fields', async () => {
    const id = await declared();
    const missing = await act('office', `${id}/review`, {});
    expect([missing.status, Object.keys(missing.body.errors)]).toEqual([400, ['version']]);
    const stale = await act('office', `${id}/review`, { version: 1 });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    const wrong = await act('unit', `${id}/declare`, { version: 2, targetValue: '1' });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'wrongState']);
    const unknown = await act('office', `${id}/review`, { version: 2, state: 'published' });
    expect([unknown.status, Object.keys(unknown.body.errors)]).toEqual([400, ['state']]);
  });

  it('let one of twenty writers at once through and tell the others 409 [SA-2]', async () => {
    const id = await declared();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => act('office', `${id}/review`, { version: 2 })),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 409)]);
    const rows = await server.sql(
      `select 1 from audit_entries where record_id = $1 and action = 'review'`,
      [id],
    );
    expect(rows).toHaveLength(1);
  });

  it('are published in bulk, all of them or none, and the error names the row [PM-14]', async () => {
    const [good, draft] = [await declared(), await year.target()];
    const items = [
      { id: good, version: 2 },
      { id: draft, version: 1 },
    ];
    const refused = await act('office', 'batch/publish', { items });
    expect(refused.status).toBe(409);
    expect(Object.keys(refused.body.errors)).toEqual(['items.1']);
    expect(refused.body.message).toContain('第 2 条');
    const one = await year.office.get<Body>(`/api/targets/${good}`);
    expect(one.body).toMatchObject({ state: 'declared', version: 2 });
    const done = await act('office', 'batch/publish', { items: items.slice(0, 1) });
    expect([done.status, Array.isArray(done.body)]).toEqual([200, true]);
  });

  it('refuse the second of two like items of one unit and year in the database [SA-2]', async () => {
    await year.target({ item_code: 'same' });
    await expect(year.target({ item_code: 'same' })).rejects.toThrow(/targets_.*unique/);
  });
});
