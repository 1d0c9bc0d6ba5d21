import { newId } from '../../src/core/new-id';
import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  message: string;
  targetVersion: number;
  errors: Record<string, string>;
  [field: string]: unknown;
}
type Who = 'office' | 'unit' | 'assessor';

describe('the revision of published targets', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    // In the ordinary window, which is July unless the office sets another.
    server = await startServer('empty', { MILEPOST_TODAY: '2024-07-10' });
    year = await smallYear(server);
    await insert('appraisal_years', { year: 2024, is_current: true });
    await insert('occasions', { code: 'yearEnd', name: '年终考核', kind: 'yearEnd' });
  });
  afterAll(() => server.stop());

  const insert = async (table: string, values: Record<string, unknown>) => {
    const row = { document_id: newId(), version: 1, published_at: new Date(), ...values };
    const names = Object.keys(row);
    const places = names.map((_, index) => `$${index + 1}`).join();
    const text = `insert into ${table} (${names.join()}) values (${places})`;
    await server.sql(text, Object.values(row));
    return row.document_id;
  };
  const setWindow = (from: string | null, to: string | null) =>
    server.sql('update appraisal_years set revision_from = $1, revision_to = $2', [from, to]);
  const post = (who: Who, path: string, body: object) => year[who].post<Body>(`/api/${path}`, body);
  const get = async (path: string) => (await year.office.get<Body>(`/api/${path}`)).body;
  const published = async (values: Record<string, unknown> = {}) => {
    const occasions = JSON.stringify(['routine', 'yearEnd']);
    const id = await year.target({ occasions, ...values });
    await post('unit', `targets/${id}/declare`, { version: 1, targetValue: '120' });
    await post('office', `targets/${id}/publish`, { version: 2 });
    return id;
  };
  const revise = async (target: string, values: object = {}, who: Who = 'unit') => {
    const { body } = await post(who, 'target-revisions', { target, targetValue: '90', ...values });
    return body;
  };
  const declared = async (target: string, values: object = {}, who: Who = 'unit') => {
    const { id, version } = await revise(target, values, who);
    return (await post(who, `target-revisions/${id}/declare`, { version })).body;
  };
  const step = (who: Who, { id, version }: Body, verb: string, body: object = {}) =>
    post(who, `target-revisions/${id}/${verb}`, { version, ...body });

  it('goes the way of a declaration while the published version stays in force [BX-5][PM-14]', async () => {
    const target = await published();
    const draft = await revise(target, { measures: '调整施工顺序' });
    expect(draft).toMatchObject({ state: 'draft', fromVersion: 1, outsideWindow: false });
    expect(await get(`targets/${target}`)).toMatchObject({
      state: 'revising',
      targetValue: '120',
      publishedVersion: 1,
    });
    const saved = await step('unit', draft, 'save', { targetValue: '95.50' });
    const handed = await step('unit', saved.body, 'declare', { basis: '省厅调整计划' });
    expect(handed.body).toMatchObject({ state: 'declared', targetValue: '95.5' });
    const notes = { basis: '请附文号' };
    const back = await step('assessor', handed.body, 'return', { reason: '依据不足', notes });
    expect(back.body).toMatchObject({ state: 'returned', returnNotes: notes });
    const again = await step('unit', back.body, 'declare', { basis: '鄂交计〔2024〕12号' });
    expect(again.body).toMatchObject({ state: 'declared', returnNotes: null });
    const reviewed = await step('assessor', again.body, 'review');
    const done = await step('office', reviewed.body, 'publish');
    expect(done.body).toMatchObject({ state: 'published', toVersion: 2 });
    expect(await get(`targets/${target}`)).toMatchObject({
      state: 'published',
      publishedVersion: 2,
      targetValue: '95.5',
      basis: '鄂交计〔2024〕12号',
      measures: '调整施工顺序',
    });
    const versions = await server.sql<{ number: number; value: string }>(
      `select v.number, v.snapshot ->> 'targetValue' as value from target_versions v
       join targets t on t.id = v.target_id where t.document_id = $1 order by 1`,
      [target],
    );
    expect(versions).toEqual([
      { number: 1, value: '120' },
      { number: 2, value: '95.5' },
    ]);
  });

  it('never changes a version that is published, whoever tries [BX-5]', async () => {
    await published();
    for (const change of ['update target_versions set number = 9', 'delete from target_versions'])
      await expect(server.sql(change)).rejects.toThrow(/do not change/);
  });

  it('leaves the scores of what is closed or scored on the version they were given for [BX-5]', async () => {
    const target = await published();
    await server.sql(
      `update progress_reports r set state = 'verified', value = 60, verified_value = 60
       from targets t where t.id = r.target_id and t.document_id = $1 and r.period = '2024-07'`,
      [target],
    );
    await server.sql('update targets set verified_value = 60 where document_id = $1', [target]);
    const open = async (occasion: string) => {
      const made = await post('office', 'processes', { year: 2024, occasion });
      return (await post('office', `processes/${made.body.id}/open`, { version: 1 })).body;
    };
    const recordIn = async (process: Body): Promise<Body> => {
      const filter = encodeURIComponent(JSON.stringify({ process: process.id, target }));
      const found = await year.office.get<Body[]>(`/api/assessment-records?filter=${filter}`);
      const [record] = found.body;
      if (!record) throw new Error('there is no record');
      return record;
    };
    const halfYear = await open(year.occasion);
    const scored = await recordIn(halfYear);
    await post('assessor', `assessment-records/${scored.id}/submit`, { version: 1 });
    await post('office', `assessment-records/${scored.id}/archive`, { version: 2 });
    await post('office', `processes/${halfYear.id}/close`, { version: 2 });
    const [yearEnd] = await server.sql<{ id: string }>(
      `select document_id as id from occasions where code = 'yearEnd'`,
    );
    const ending = await open(yearEnd?.id ?? '');
    const unscored = await recordIn(ending);
    const before = await get(`assessment-records/${scored.id}`);
    expect(before).toMatchObject({ state: 'archived', score: '5', targetVersion: 1 });

    await step('office', await declared(target), 'publish');

    expect(await get(`assessment-records/${scored.id}`)).toEqual({
      ...before,
      target: { ...(before['target'] as object), targetValue: '90', publishedVersion: 2 },
    });
    expect(await get(`assessment-records/${scored.id}/suggestion`)).toMatchObject({
      score: '5',
      targetValue: '120',
      targetVersion: 1,
    });
    expect(await get(`assessment-records/${unscored.id}`)).toMatchObject({
      state: 'draft',
      targetVersion: 2,
      version: 2,
      versionTargetValue: '90',
    });
    expect(await get(`assessment-records/${unscored.id}/suggestion`)).toMatchObject({
      score: '6.666667',
      targetValue: '90',
      targetVersion: 2,
    });
    expect(await get(`targets/${target}`)).toMatchObject({
      verifiedValue: '60',
      progress: '66.67',
    });
    const returned = await post('office', `assessment-records/${scored.id}/return`, {
      version: 3,
      reason: '佐证不全',
    });
    expect(returned.body).toMatchObject({ state: 'returned', targetVersion: 1 });
  });

  it('asks for the reason outside of the window, and marks it [BX-5]', async () => {
    const target = await published();
    await setWindow('2024-07-15', '2024-07-20');
    const refused = await post('unit', 'target-revisions', { target, targetValue: '90' });
    expect([refused.status, refused.body.errors]).toEqual([
      400,
      { reason: '年中修订窗口为 2024-07-15 至 2024-07-20，窗口期外修订须说明理由。' },
    ]);
    expect(await get(`targets/${target}`)).toMatchObject({ state: 'published' });
    const taken = await revise(target, { reason: '国家计划调整' });
    expect(taken).toMatchObject({ outsideWindow: true, reason: '国家计划调整' });
    await setWindow(null, null);
    const inside = await published();
    const draft = await revise(inside);
    await setWindow('2024-06-01', '2024-07-09');
    const late = await step('unit', draft, 'declare');
    expect([late.status, Object.keys(late.body.errors)]).toEqual([400, ['reason']]);
    const told = await step('unit', draft, 'declare', { reason: '国家计划调整' });
    expect(told.body).toMatchObject({ state: 'declared', outsideWindow: true });
    await setWindow(null, null);
  });

  it('is one at a time, of published targets only, and goes back to what was when withdrawn [BX-5]', async () => {
    const target = await published();
    const draft = await revise(target);
    const second = await post('unit', 'target-revisions', { target, targetValue: '80' });
    expect([second.status, second.body.code]).toEqual([409, 'wrongState']);
    const gone = await step('unit', draft, 'withdraw');
    expect(gone.body).toMatchObject({ state: 'withdrawn' });
    expect(await get(`targets/${target}`)).toMatchObject({
      state: 'published',
      targetValue: '120',
      publishedVersion: 1,
    });
    expect(await revise(target)).toMatchObject({ state: 'draft' });
    const undeclared = await year.target();
    const early = await post('unit', 'target-revisions', { target: undeclared, targetValue: '1' });
    expect([early.status, early.body.code]).toEqual([409, 'wrongState']);
    const { version } = await get(`targets/${target}`);
    const direct = await post('office', `targets/${target}/publish`, { version });
    expect([direct.status, direct.body.code]).toEqual([409, 'wrongState']);
  });

  it('refuses what is stale, what changes nothing, and what cannot be scored [BX-5]', async () => {
    const target = await published();
    const draft = await revise(target, { targetValue: '120.0' });
    const stale = await step('unit', { ...draft, version: 9 }, 'save', { targetValue: '80' });
    expect([stale.status, stale.body.code]).toEqual([409, 'stale']);
    const nothing = await step('unit', draft, 'declare');
    expect([nothing.status, nothing.body.code]).toEqual([400, 'nothingRevised']);
    const zero = await step('unit', draft, 'declare', { targetValue: '0' });
    expect([zero.status, Object.keys(zero.body.errors)]).toEqual([400, ['targetValue']]);
    const points = await step('unit', draft, 'save', { points: '9', direction: 'lower' });
    expect([points.status, Object.keys(points.body.errors)]).toEqual([
      400,
      ['points', 'direction'],
    ]);
  });

  it('is reviewed by others than who proposed it, and carried on by nobody else [PM-14]', async () => {
    const target = await published();
    const draft = await revise(target, {}, 'office');
    const foreign = await step('unit', draft, 'save', { targetValue: '80' });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'notYourRevision']);
    expect((await step('unit', draft, 'withdraw')).status).toBe(403);
    const handed = (await step('office', draft, 'declare')).body;
    for (const verb of ['review', 'publish', 'return']) {
      const own = await step('office', handed, verb, verb === 'return' ? { reason: '重报' } : {});
      expect([verb, own.status, own.body.code]).toEqual([verb, 403, 'ownDeclaration']);
    }
    const reviewed = await step('assessor', handed, 'review');
    expect((await step('office', reviewed.body, 'publish')).body).toMatchObject({
      state: 'published',
    });
  });

  it('keeps the points of a type in sum: what goes up and down is published together [PM-14][BX-5]', async () => {
    const [more, less] = [await published(), await published()];
    const up = await declared(more, { points: '12' }, 'office');
    const down = await declared(less, { points: '8' }, 'office');
    const [reviewedUp, reviewedDown] = [
      (await step('assessor', up, 'review')).body,
      (await step('assessor', down, 'review')).body,
    ];
    const alone = await step('office', reviewedUp, 'publish');
    expect([alone.status, alone.body.code]).toEqual([409, 'revisedPoints']);
    expect(alone.body.message).toContain('公路管理局');
    expect(await get(`targets/${more}`)).toMatchObject({ state: 'revising', points: '10' });
    const items = [reviewedUp, reviewedDown].map(({ id, version }) => ({ id, version }));
    const both = await post('office', 'target-revisions/batch/publish', { items });
    expect(both.status).toBe(200);
    expect(await get(`targets/${more}`)).toMatchObject({ points: '12', publishedVersion: 2 });
    expect(await get(`targets/${less}`)).toMatchObject({ points: '8', publishedVersion: 2 });
  });

  it('is published in bulk, all of them or none [PM-14]', async () => {
    const [good, draft] = [await declared(await published()), await revise(await published())];
    const items = [good, draft].map(({ id, version }) => ({ id, version }));
    const refused = await post('office', 'target-revisions/batch/publish', { items });
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([409, ['items.1']]);
    expect(await get(`target-revisions/${good.id}`)).toMatchObject({ state: 'declared' });
  });

  it('leaves a trail on the target and on the revision [SA-2]', async () => {
    const target = await published();
    const { id, version } = await declared(target, { reason: '国家计划调整' });
    await post('office', `target-revisions/${id}/publish`, { version });
    const actions = async (record: string) => {
      const rows = await server.sql<{ action: string }>(
        'select action from audit_entries where record_id = $1 order by seq',
        [record],
      );
      return rows.map(({ action }) => action);
    };
    expect(await actions(id)).toEqual(['create', 'declare', 'review', 'publish']);
    expect((await actions(target)).slice(-2)).toEqual(['revise', 'publish']);
    const told = await server.sql<{ action: string; reason: string | null }>(
      `select action, params ->> 'reason' as reason from activities
       where record_id = any($1) and resource = 'target-revisions' order by id`,
      [[id, target]],
    );
    expect(told).toEqual([
      { action: 'create', reason: '国家计划调整' },
      { action: 'declare', reason: '国家计划调整' },
      { action: 'review', reason: null },
      { action: 'publish', reason: null },
    ]);
  });
});
