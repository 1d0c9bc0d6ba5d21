import { startServer, type Client, type Server } from './harness';
import { listQuery, importRows, templateOf } from './support/excel';

interface Target {
  id: string;
  version: number;
  state: string;
  itemCode: string;
  points: string;
  targetValue: string | null;
  declaredByUnit: { name: string } | null;
}

interface Refused {
  code: string;
  message: string;
  errors: Record<string, string>;
}

/** 监察室 sets integrity targets; the demo has units whose integrity targets are still drafts. */
describe('the department in charge', () => {
  let server: Server;
  let discipline: Client;
  let office: Client;
  beforeAll(async () => {
    server = await startServer('demo');
    discipline = await server.signIn('jiancha');
    office = await server.signIn('jixiao');
  }, 240_000);
  afterAll(() => server.stop());

  const of = async (unit: string, codes: readonly string[], client = discipline) => {
    const [row] = await server.sql<{ id: string }>(
      'select document_id as id from units where code = $1',
      [unit],
    );
    const filter = { unit: row?.id, year: 2024, itemCode: codes };
    const { body } = await client.get<Target[]>(`/api/targets?${listQuery({ filter })}`);
    return body;
  };
  const items = (targets: readonly Target[], fields: (target: Target) => object) =>
    targets.map((target) => ({ id: target.id, version: target.version, ...fields(target) }));

  it('sets targets of its type for many units at once; they count as its own, and reviewed [FM-1]', async () => {
    const targets = [...(await of('C-ST', ['I04', 'I05'])), ...(await of('U-XY', ['I04']))];
    expect(targets.map(({ state }) => state).sort()).toEqual(['declared', 'draft', 'draft']);
    const { status, body } = await discipline.post<Target[]>('/api/targets/batch/set', {
      items: items(targets, () => ({ targetValue: '99.50' })),
      basis: '省纪委年度部署',
    });
    expect(status).toBe(200);
    for (const target of body)
      expect(target).toMatchObject({
        state: 'reviewed',
        targetValue: '99.5',
        basis: '省纪委年度部署',
        declaredByUnit: { name: '监察室' },
      });
    const [first] = body;
    const told = await discipline.get<{ action: string; actor: string }[]>(
      `/api/activities?${listQuery({ filter: { recordId: first?.id, action: 'set' } })}`,
    );
    expect(told.body).toHaveLength(1);
    const published = await office.post<Target>(`/api/targets/${first?.id}/publish`, {
      version: first?.version,
    });
    expect(published.body).toMatchObject({ state: 'published', publishedVersion: 1 });
    const late = await discipline.post<Refused>(`/api/targets/${first?.id}/set`, {
      version: published.body.version,
      targetValue: '98',
    });
    expect([late.status, late.body.code]).toEqual([409, 'wrongState']);
  });

  it('sets all of them or none, and says at which row and field it fails [FM-1]', async () => {
    const targets = await of('U-GHY', ['I02', 'I04']);
    const [, second] = targets;
    const refused = await discipline.post<Refused>('/api/targets/batch/set', {
      items: items(targets, ({ id }) => ({ targetValue: id === second?.id ? '0' : '90' })),
    });
    expect(refused.status).toBe(400);
    expect(Object.keys(refused.body.errors)).toEqual(['items.1', 'items.1.targetValue']);
    const stale = await discipline.post<Refused>('/api/targets/batch/set', {
      items: items(targets, ({ id }) => ({
        targetValue: '90',
        ...(id === second?.id && { version: 99 }),
      })),
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'batchRow']);
    expect(await of('U-GHY', ['I02', 'I04'])).toEqual(targets);
  });

  it('neither sets nor publishes what is not of its type; it leaves publishing to the office [FM-1]', async () => {
    const [own] = await of('U-GHY', ['I02']);
    const [foreign] = await of('U-GHY', ['D04'], office);
    const body = { version: foreign?.version, targetValue: '1' };
    expect((await discipline.post(`/api/targets/${foreign?.id}/set`, body)).status).toBe(404);
    const publish = await discipline.post(`/api/targets/${own?.id}/publish`, {
      version: own?.version,
    });
    expect(publish.status).toBe(403);
  });

  it.each(['guihua', 'jixiao', 'sz-jtj'])(
    'is the only one to set; %s may not [FM-5]',
    async (who) => {
      const client = await server.signIn(who);
      const [target] = await of('U-GHY', ['I02']);
      const item = { id: target?.id, version: target?.version };
      const set = await client.post(`/api/targets/${target?.id}/set`, { ...item, id: undefined });
      const allot = await client.post('/api/targets/allot', { items: [{ ...item, points: '1' }] });
      expect([set.status, allot.status]).toEqual([403, 403]);
    },
  );

  it('moves points between a unit’s items; they come to what the framework gives, to the digit [FM-1]', async () => {
    const targets = await of('U-GHY', ['I02', 'I04', 'I05']);
    expect(targets.map(({ points }) => points)).toEqual(['25', '20', '15']);
    const [a, b, c] = targets;
    const send = (points: Record<string, string>) =>
      discipline.post<Refused>('/api/targets/allot', {
        items: items(targets, ({ itemCode }) => ({ points: points[itemCode] })),
      });
    const more = await send({ I02: '25.000000000001', I04: '20', I05: '15' });
    expect(more.status).toBe(400);
    expect(more.body.errors['items.0.points']).toBe(
      '分值合计为 100.000000000001，比框架规定的 100 多 0.000000000001，请调整后保存。',
    );
    const less = await send({ I02: '24', I04: '20', I05: '15' });
    expect(less.body.errors['items.2.points']).toContain('少 1');
    const none = await send({ I02: '45', I04: '0', I05: '15' });
    expect(none.body.errors).toEqual({ 'items.1.points': '分值须大于 0，现为 0。' });
    expect(await of('U-GHY', ['I02', 'I04', 'I05'])).toEqual(targets);
    const done = await send({ I02: '25', I04: '22.125', I05: '12.875' });
    expect([done.status, done.body]).toEqual([200, { changed: 2 }]);
    const after = await of('U-GHY', ['I02', 'I04', 'I05']);
    expect(after.map(({ points, version }) => [points, version])).toEqual([
      ['25', a?.version],
      ['22.125', (b?.version ?? 0) + 1],
      ['12.875', (c?.version ?? 0) + 1],
    ]);
  });

  it('moves no points to another unit, to a veto, or in a target that is published [FM-1]', async () => {
    const [mine] = await of('U-XY', ['I02']);
    const [other] = await of('U-GHY', ['I02']);
    const [veto] = await of('U-XY', ['I99']);
    const [published] = await of('U-XY', ['I03']);
    const send = (targets: readonly (Target | undefined)[], points: readonly string[]) =>
      discipline.post<Refused>('/api/targets/allot', {
        items: targets.map((target, index) => ({
          id: target?.id,
          version: target?.version,
          points: points[index],
        })),
      });
    expect((await send([mine, other], ['24', '26'])).body.errors).toEqual({
      'items.0.points': expect.stringContaining('少 1') as string,
      'items.1.points': expect.stringContaining('多 1') as string,
    });
    expect((await send([mine, veto], ['24', '1'])).body.errors['items.1.points']).toContain(
      '一票否决',
    );
    const frozen = await send([mine, published], ['24', '26']);
    expect([frozen.status, frozen.body.code]).toEqual([409, 'wrongState']);
  });

  it('lets one of two through that move the same points at once [FM-1]', async () => {
    const targets = await of('U-XY', ['I02', 'I05']);
    const send = (first: string, second: string) =>
      discipline.post('/api/targets/allot', {
        items: items(targets, ({ itemCode }) => ({ points: itemCode === 'I02' ? first : second })),
      });
    const answers = await Promise.all([send('26', '14'), send('24', '16'), send('27', '13')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const after = await of('U-XY', ['I02', 'I05']);
    expect(after.reduce((sum, { points }) => sum + Number(points), 0)).toBe(40);
  });

  it('revises what is published through review: it proposes, the office publishes [FM-1][BX-5]', async () => {
    const [target] = await of('C-SZ', ['I04']);
    const proposed = await discipline.post<Target>('/api/target-revisions', {
      target: target?.id,
      targetValue: '96.25',
      reason: '省纪委下半年部署调整',
    });
    expect([proposed.status, proposed.body.state]).toEqual([200, 'draft']);
    const at = `/api/target-revisions/${proposed.body.id}`;
    const declared = await discipline.post<Target>(`${at}/declare`, { version: 1 });
    expect([declared.status, declared.body.state]).toEqual([200, 'declared']);
    const { version } = declared.body;
    const own = await discipline.post<Refused>(`${at}/review`, { version });
    expect([own.status, own.body.code]).toEqual([403, 'ownDeclaration']);
    expect((await discipline.post(`${at}/publish`, { version })).status).toBe(403);
    const business = await server.signIn('guihua');
    const refused = await business.post('/api/target-revisions', { target: target?.id });
    expect(refused.status).toBe(403);
    expect((await of('C-SZ', ['I04']))[0]).toMatchObject({
      state: 'revising',
      targetValue: target?.targetValue,
    });
    expect((await office.post(`${at}/publish`, { version })).status).toBe(200);
    expect((await of('C-SZ', ['I04']))[0]).toMatchObject({
      state: 'published',
      targetValue: '96.25',
      publishedVersion: 2,
    });
  });

  it('sets by Excel too, drafts and declarations alike [FM-1][BX-6]', async () => {
    const rows = await templateOf(discipline, { year: 2024, itemCode: ['I01'] });
    expect(rows.map(({ itemCode }) => itemCode)).toEqual(['I01']);
    const answer = await importRows(
      discipline,
      rows.map((row) => ({ ...row, targetValue: '97' })),
    );
    expect([answer.status, answer.body]).toEqual([200, { changed: 1, unchanged: 0 }]);
    expect(await of('C-ST', ['I01'])).toMatchObject([
      { state: 'reviewed', targetValue: '97', declaredByUnit: { name: '监察室' } },
    ]);
  });
});
