import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  message: string;
  targetValue: string | null;
  errors: Record<string, string>;
}

describe('the review of targets', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
  });
  afterAll(() => server.stop());

  const act = (who: 'office' | 'unit' | 'assessor', path: string, body: object) =>
    year[who].post<Body>(`/api/targets/${path}`, body);
  const one = async (id: string) => (await year.office.get<Body>(`/api/targets/${id}`)).body;
  const declared = async (values: object = {}) => {
    const id = await year.target();
    await act('unit', `${id}/declare`, {
      version: 1,
      targetValue: '100',
      basis: '规划',
      ...values,
    });
    return id;
  };

  it('sends back in bulk, with a reason for all and notes at the fields, until declared again [PM-14]', async () => {
    const ids = [await declared(), await declared()];
    const [first = '', second = ''] = ids;
    const back = await act('assessor', 'batch/return', {
      items: [
        { id: first, version: 2, notes: { targetValue: '低于上年完成值', basis: '请附计划文号' } },
        { id: second, version: 2 },
      ],
      reason: '请核实后重报',
    });
    expect(back.status).toBe(200);
    expect(await one(first)).toMatchObject({
      state: 'returned',
      returnReason: '请核实后重报',
      returnNotes: { targetValue: '低于上年完成值', basis: '请附计划文号' },
    });
    expect(await one(second)).toMatchObject({ state: 'returned', returnNotes: null });
    await act('unit', `${first}/declare`, { version: 3, targetValue: '120' });
    expect(await one(first)).toMatchObject({ returnReason: null, returnNotes: null });
    const [said] = await server.sql<{ params: object }>(
      `select params from activities where record_id = $1 and action = 'return'`,
      [first],
    );
    expect(said?.params).toMatchObject({ reason: '请核实后重报' });
  });

  it('returns none of a bulk of which one cannot be returned [PM-14]', async () => {
    const [good, draft] = [await declared(), await year.target()];
    const { status, body } = await act('office', 'batch/return', {
      items: [
        { id: good, version: 2 },
        { id: draft, version: 1 },
      ],
      reason: '请核实后重报',
    });
    expect([status, Object.keys(body.errors)]).toEqual([409, ['items.1']]);
    expect(await one(good)).toMatchObject({ state: 'declared', version: 2 });
  });

  it('adjusts with the unit’s consent, which the target and the audit keep [PM-14]', async () => {
    const id = await declared();
    const consent = { by: '李明', on: '2024-03-02', note: '电话确认' };
    const done = await act('office', `${id}/adjust`, { version: 2, targetValue: '110', consent });
    expect(done.body).toMatchObject({ state: 'declared', targetValue: '110', version: 3 });
    expect(done.body).toMatchObject({
      basis: '规划',
      adjustments: [
        {
          by: 'office',
          unit: '目标绩效办',
          consent,
          changes: [{ field: 'targetValue', before: '100', after: '110' }],
        },
      ],
    });
    const [entry] = await server.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where record_id = $1 and action = 'adjust'`,
      [id],
    );
    expect(entry).toEqual({
      before: { targetValue: '100' },
      after: { targetValue: '110', consent },
    });
  });

  it('adjusts nothing without consent, on a stale sight of it, or for the unit itself [PM-14]', async () => {
    const id = await declared();
    const consent = { by: '李明', on: '2024-03-02' };
    const without = await act('office', `${id}/adjust`, { version: 2, targetValue: '110' });
    expect([without.status, Object.keys(without.body.errors)]).toEqual([400, ['consent']]);
    const nobody = await act('office', `${id}/adjust`, {
      version: 2,
      targetValue: '110',
      consent: { on: '2024-03-02' },
    });
    expect(nobody.body.errors).toEqual({ 'consent.by': '此项必填。' });
    const stale = await act('office', `${id}/adjust`, { version: 1, targetValue: '1', consent });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    const unit = await act('unit', `${id}/adjust`, { version: 2, targetValue: '1', consent });
    expect(unit.status).toBe(403);
    expect(await one(id)).toMatchObject({ targetValue: '100', version: 2 });
  });

  it('is refused to whoever’s own unit declared, one by one and in bulk [PM-14]', async () => {
    const own = await year.target({
      unit_id: (await server.sql<{ id: number }>(`select id from units where code = 'D2'`))[0]?.id,
      state: 'declared',
      target_value: '100',
    });
    const other = await declared();
    const consent = { by: '李明', on: '2024-03-02' };
    const tries: [string, object][] = [
      ['review', {}],
      ['publish', {}],
      ['return', { reason: '依据不足' }],
      ['adjust', { targetValue: '1', consent }],
    ];
    for (const [verb, body] of tries) {
      const answer = await act('office', `${own}/${verb}`, { version: 1, ...body });
      expect([verb, answer.status, answer.body.code]).toEqual([verb, 403, 'ownDeclaration']);
    }
    const items = [
      { id: other, version: 2 },
      { id: own, version: 1 },
    ];
    const bulk = await act('office', 'batch/review', { items });
    expect([bulk.status, Object.keys(bulk.body.errors)]).toEqual([403, ['items.1']]);
    expect(await one(other)).toMatchObject({ state: 'declared', version: 2 });
    const department = await act('assessor', `${own}/review`, { version: 1 });
    expect(department.body).toMatchObject({ state: 'reviewed' });
    const published = await act('office', `${own}/publish`, { version: 2 });
    expect(published.body).toMatchObject({ state: 'published' });
  });
});
