import { startServer, type Client, type Server } from './harness';

interface Row {
  kind: string;
  id: string;
  version: number;
  itemCode: string;
  target: string;
  unit: { id: string; name: string };
  marks: { code: string; params: Record<string, string> }[];
  own: boolean;
  published: { targetValue: string } | null;
}
interface Queue {
  total: number;
  waiting: { declared: number; reviewed: number };
  rows: Row[];
}

describe('the queue of review', () => {
  let server: Server;
  let office: Client;
  beforeAll(async () => {
    server = await startServer('demo');
    office = await server.signIn('jixiao');
  }, 240_000);
  afterAll(() => server.stop());

  const path = (filter: object, rest = '') =>
    `/api/targets/queue?filter=${encodeURIComponent(JSON.stringify({ year: 2024, state: 'declared', ...filter }))}${rest}`;
  const queueOf = async (client: Client, filter: object = {}, rest = '') =>
    (await client.get<Queue>(path(filter, rest))).body;

  it('has what is declared in the reader’s rows, and counts what is reviewed already [PM-14]', async () => {
    const all = await queueOf(office);
    const [counted] = await server.sql<{ declared: number; reviewed: number }>(
      `select count(*) filter (where state = 'declared')::int as declared,
         count(*) filter (where state = 'reviewed')::int as reviewed from (
         select state from targets where year = 2024
         union all select state from target_revisions where year = 2024) waiting`,
    );
    expect(all.waiting).toEqual(counted);
    expect(all.rows).toHaveLength(all.total);
    const department = await queueOf(await server.signIn('anjian'));
    expect(department.total).toBeLessThan(all.total);
    const closed = await (await server.signIn('glzx-dw')).get(path({}));
    expect(closed.status).toBe(403);
  });

  it('marks a declaration that is below last year and far off the others, and finds the marked [PM-14]', async () => {
    const [target] = await server.sql<{ id: string; version: number }>(
      `update targets t set target_value = last_year_value * 0.3 from units u
       where u.id = t.unit_id and t.year = 2024 and t.state = 'declared'
         and t.last_year_value > 0 and t.direction = 'higher'
       returning t.document_id as id, t.version`,
    );
    const { rows } = await queueOf(office);
    const marked = rows.find(({ id }) => id === target?.id);
    expect(marked?.marks.map(({ code }) => code)).toContain('lowerThanLastYear');
    const only = await queueOf(office, { marked: true }, '&range=[0,99]');
    expect(only.rows.every(({ marks }) => marks.length > 0)).toBe(true);
    expect(only.total).toBe(rows.filter(({ marks }) => marks.length > 0).length);
  });

  it('orders by unit or by item, pages, searches, and refuses what it does not know [PM-14]', async () => {
    const byItem = await queueOf(office, {}, '&sort=["itemCode","ASC"]');
    const codes = byItem.rows.map(({ itemCode }) => itemCode);
    expect(codes).toEqual([...codes].sort());
    const page = await queueOf(office, {}, '&sort=["itemCode","ASC"]&range=[1,2]');
    expect(page.rows.map(({ id }) => id)).toEqual(byItem.rows.slice(1, 3).map(({ id }) => id));
    expect(page.total).toBe(byItem.total);
    const [first] = byItem.rows;
    const found = await queueOf(office, { q: first?.itemCode, unit: first?.unit.id });
    expect(found.rows.map(({ id }) => id)).toContain(first?.id);
    expect((await office.get(path({ other: 1 }))).status).toBe(400);
    expect((await office.get(path({}, '&sort=["points","ASC"]'))).status).toBe(400);
  });

  it('shows revisions beside declarations, with what is published [PM-14][BX-5]', async () => {
    const [target] = await server.sql<{ id: string; value: string }>(
      `select t.document_id as id, t.target_value::text as value from targets t
       join units u on u.id = t.unit_id join up_users_unit_lnk l on l.unit_id = u.id
       join up_users p on p.id = l.user_id and p.username = 'glzx-dw'
       where t.year = 2024 and t.state = 'published' and t.method ->> 'kind' = 'proportional'
       order by t.id limit 1`,
    );
    const unit = await server.signIn('glzx-dw');
    const { body: draft } = await unit.post<Row>('/api/target-revisions', {
      target: target?.id,
      targetValue: '1',
      reason: '国家计划调整',
    });
    await unit.post(`/api/target-revisions/${draft.id}/declare`, { version: draft.version });
    const { rows } = await queueOf(office);
    const row = rows.find(({ id }) => id === draft.id);
    expect(row).toMatchObject({
      kind: 'revision',
      target: target?.id,
      outsideWindow: true,
      reason: '国家计划调整',
      published: { targetValue: target?.value },
      own: false,
    });
  });

  it('marks a revision after which the units no longer add up to the province’s total [PM-14][PM-15]', async () => {
    const [target] = await server.sql<{ id: string; total: string }>(
      `select t.document_id as id, w.total_value::text as total from targets t
       join units u on u.id = t.unit_id join province_targets w
         on w.year = t.year and w.indicator_id = t.indicator_id
       where t.year = 2024 and t.item_code = 'C01' and u.name = '示州市交通运输局'`,
    );
    const unit = await server.signIn('sz-jtj');
    const { body: draft } = await unit.post<Row>('/api/target-revisions', {
      target: target?.id,
      targetValue: '80',
      reason: '项目延期',
    });
    await unit.post(`/api/target-revisions/${draft.id}/declare`, { version: draft.version });
    const markOf = async (client: Client) =>
      (await queueOf(client)).rows
        .find(({ id }) => id === draft.id)
        ?.marks.find(({ code }) => code === 'offWhole');
    const params = { sum: '1187.6', total: target?.total, difference: '12.4' };
    expect(await markOf(office)).toEqual({ code: 'offWhole', params });
    // The planning division scores the item and sees the province's total.
    expect(await markOf(await server.signIn('guihua'))).toEqual({ code: 'offWhole', params });
  });

  it('shows the same item in other units to whoever may see them, and to nobody else [PM-14]', async () => {
    const { rows } = await queueOf(office);
    const [row] = rows;
    const seen = await office.get<{ unit: string }[]>(`/api/targets/${row?.target}/peers`);
    expect(seen.status).toBe(200);
    expect(seen.body.map(({ unit }) => unit)).not.toContain(row?.unit.name);
    const unit = await server.signIn('glzx-dw');
    expect((await unit.get(`/api/targets/${row?.target}/peers`)).status).toBe(403);
  });
});
