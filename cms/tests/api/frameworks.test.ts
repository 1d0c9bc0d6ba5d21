import { startServer, type Server } from './harness';
import { link, openPanels, type Panels, type Saved } from './support/framework-panels';

interface Checked {
  faults: { path: string; text: string }[];
  totals: { name: string; total: string; right: boolean; units: number }[];
  published: number | null;
}

let server: Server;
let panels: Panels;
beforeAll(async () => {
  server = await startServer('empty');
  panels = await openPanels(server);
});
afterAll(() => server.stop());

const targets = (year: number) =>
  server.sql<{
    id: number;
    unit: string;
    code: string;
    points: string;
    state: string;
    version: number;
    value: string | null;
    framework: number;
  }>(
    `select t.id, u.name as unit, t.item_code as code, t.points::text, t.state, t.version,
       t.target_value::text as value, v.number as framework
     from targets t join units u on u.id = t.unit_id
     join framework_versions v on v.id = t.framework_version_id
     where t.year = $1 order by u.code, t.item_code`,
    [year],
  );
const lines = async (year: number) =>
  (await targets(year)).map(({ unit, code, points, framework }) =>
    [unit, code, points, framework].join(' '),
  );

describe('a draft', () => {
  let draft: Saved;
  beforeAll(async () => {
    const { item } = panels;
    draft = await panels.framework(2030, [
      item('A', '60'),
      item('A', '30', { assessor: undefined }),
    ]);
  });

  it('is saved with its faults, which are told in words and with the points of each type [PM-3]', async () => {
    const { body } = await panels.ask<Checked>(draft, 'check');
    expect(body.faults).toEqual([
      { path: 'items.1.assessor', text: '条目 2 A 条目A：未指定考核主体。' },
      { path: 'items.1.code', text: '条目 2 A 条目A：编号 A 重复。' },
      {
        path: 'items',
        text: expect.stringContaining('厅直单位的分值合计为 90，应为 100') as string,
      },
    ]);
    expect(body.totals).toEqual([
      expect.objectContaining({ name: '厅直单位', units: 2, total: '90', right: false }),
    ]);
    expect(body.published).toBeNull();
    const english = await panels.ask<Checked>(draft, 'check?locale=en');
    expect(english.body.faults[0]?.text).toBe('Item 2 A 条目A: no assessor is named.');
  });

  it('is not published before every fault is mended, and then nothing is left over [PM-3]', async () => {
    const refused = await panels.publish(draft);
    expect(refused.status).toBe(400);
    expect(refused.body.error?.message).toBe('框架有 3 处问题，未能发布。');
    expect(refused.body.error?.details.errors?.map(({ path }) => path.join('.'))).toEqual([
      'items.1.assessor',
      'items.1.code',
      'items',
    ]);
    expect(await targets(2030)).toEqual([]);
    await panels.save(draft, { items: [panels.item('A', '60'), panels.item('B', '40')] });
    expect((await panels.ask<Checked>(draft, 'check')).body.faults).toEqual([]);
    expect((await panels.publish(draft)).status).toBe(200);
    expect(await lines(2030)).toEqual([
      '公路局 A 60 1',
      '公路局 B 40 1',
      '海事局 A 60 1',
      '海事局 B 40 1',
    ]);
  });

  it('is shown as a unit of a type would see it, or a named unit [PM-3][EX-7]', async () => {
    const { item, base } = panels;
    const own = item('C', '10', { assessmentTypes: [], units: link(base.sea) });
    const city = item('D', '100', { assessmentTypes: link(base.city) });
    const mixed = await panels.framework(2031, [item('A', '90'), item('B', '10'), own, city]);
    const seen = async (as: string) => {
      const { status, body } = await panels.ask<{
        total: string;
        right: boolean;
        items: { code: string }[];
      }>(mixed, `preview?${as}`);
      return status === 200
        ? [body.items.map(({ code }) => code).join(), body.total, body.right]
        : status;
    };
    expect(await seen('type=directUnit')).toEqual(['A,B', '100', true]);
    expect(await seen('type=cityBureau')).toEqual(['D', '100', true]);
    expect(await seen('unit=u2')).toEqual(['A,B,C', '110', false]);
    expect(await seen('unit=d1')).toBe(404);
  });

  it('is open to those who may read frameworks in the Strapi admin only [SA-5]', async () => {
    const path = `/admin/milepost/frameworks/${draft.documentId}/check`;
    expect((await server.visitor().get(path)).status).toBe(401);
    expect((await panels.ask({ ...draft, documentId: 'nothing' }, 'check')).status).toBe(404);
  });
});

describe('published codes', () => {
  let published: Saved;
  beforeAll(async () => {
    const made = await panels.framework(2032, [panels.item('A', '60'), panels.item('B', '40')]);
    await panels.publish(made);
    published = made;
  });
  const draftItems = async () => {
    const { body } = await panels.send('GET', `api::framework.framework/${published.documentId}`);
    return body.data?.items ?? [];
  };

  it('stay with their item, also when its name is corrected [PM-3]', async () => {
    const [a, b] = await draftItems();
    const renamed = await panels.save(published, {
      items: [{ id: a?.id, code: 'X' }, { id: b?.id }],
    });
    expect(renamed.status).toBe(400);
    expect(renamed.body.error?.details.errors).toEqual([
      expect.objectContaining({
        path: ['items', '0', 'code'],
        message: '条目“条目A”的编号 A 已发布，不能修改。',
      }),
    ]);
    const corrected = await panels.save(published, {
      items: [{ id: a?.id, name: '新名称' }, { id: b?.id }],
    });
    expect(corrected.status).toBe(200);
  });

  it('are not given to another item; the same item may come back under its own [PM-3]', async () => {
    const [a] = await draftItems();
    const other = await panels.save(published, {
      items: [{ id: a?.id }, panels.item('B', '40', { name: '另一条目' })],
    });
    expect(other.body.error?.details.errors?.[0]?.message).toBe(
      '编号 B 已发布给条目“条目B”，不能用于其他条目。',
    );
    await panels.save(published, { items: [{ id: a?.id, points: '100' }] });
    const back = await panels.save(published, {
      items: [{ id: a?.id, points: '60' }, panels.item('B', '40')],
    });
    expect(back.status).toBe(200);
  });

  it('go with their year and target type, which stay too [PM-3]', async () => {
    const moved = await panels.save(published, { year: 2033 });
    expect(moved.body.error?.message).toContain('不能更改年度和目标类型');
  });
});

describe('publishing again', () => {
  const YEAR = 2034;
  let framework: Saved;
  beforeAll(async () => {
    const { item } = panels;
    framework = await panels.framework(YEAR, [item('A', '50'), item('B', '40'), item('C', '10')]);
    await panels.publish(framework);
  });
  const outcome = async () => {
    const [row] = await server.sql<{
      number: number;
      outcome: Record<'created' | 'updated' | 'same' | 'removed', number> & {
        left: { unit: string; itemCode: string; state: string; why: string }[];
      };
    }>('select number, outcome from framework_versions where year = $1 order by number desc', [
      YEAR,
    ]);
    return row;
  };

  it('changes what is not declared, and tells by name and reason what it left alone [PM-3][BX-5]', async () => {
    const [roadA] = await targets(YEAR);
    await server.sql("update targets set state = 'declared' where id = $1", [roadA?.id]);
    await server.sql(
      `update targets t set measures = '已有安排' from units u
       where u.id = t.unit_id and u.code = 'u2' and t.item_code = 'C' and t.year = $1`,
      [YEAR],
    );
    await panels.save(framework, {
      items: [panels.item('A', '60'), panels.item('B', '40', { defaultTarget: '12' })],
    });
    expect((await panels.publish(framework)).status).toBe(200);
    expect(await lines(YEAR)).toEqual([
      '公路局 A 50 1',
      '公路局 B 40 2',
      '海事局 A 60 2',
      '海事局 B 40 2',
      '海事局 C 10 1',
    ]);
    expect(await outcome()).toEqual({
      number: 2,
      outcome: {
        created: 0,
        updated: 3,
        same: 0,
        removed: 1,
        left: [
          { unit: '公路局', itemCode: 'A', name: '条目A', state: 'declared', why: 'underWay' },
          { unit: '海事局', itemCode: 'C', name: '条目C', state: 'draft', why: 'itemGoneTouched' },
        ],
      },
    });
    const values = (await targets(YEAR))
      .filter(({ code }) => code === 'B')
      .map(({ value }) => value);
    expect(values).toEqual(['12', '12']);
  });

  it('is idempotent: nothing changes, and no open form becomes stale [PM-3]', async () => {
    const before = await targets(YEAR);
    expect((await panels.publish(framework)).status).toBe(200);
    const after = await targets(YEAR);
    expect(after.map(({ version }) => version)).toEqual(before.map(({ version }) => version));
    expect((await outcome())?.outcome).toMatchObject({
      created: 0,
      updated: 0,
      same: 3,
      removed: 0,
    });
  });

  it('gives a new unit its targets, and a closed one none [PM-3][PM-1]', async () => {
    await panels.make('api::unit.unit', {
      code: 'u3',
      name: '航道局',
      isAssessee: true,
      parent: link(panels.base.root),
      assessmentType: link(panels.base.direct),
    });
    await server.sql("update units set closed_on = '2034-01-01' where code = 'u2'");
    expect((await panels.publish(framework)).status).toBe(200);
    expect(await lines(YEAR)).toEqual([
      '公路局 A 50 1',
      '公路局 B 40 4',
      '海事局 C 10 1',
      '航道局 A 60 4',
      '航道局 B 40 4',
    ]);
    expect((await outcome())?.outcome).toMatchObject({
      created: 2,
      removed: 2,
      left: [{ unit: '公路局' }, { unit: '海事局', why: 'unitOutTouched' }],
    });
  });
});
