import { startServer, type Answer, type Client, type Server } from './harness';

interface Row {
  id: string;
  version: number;
  points: string;
  itemCode: string;
  targetValue: string | null;
  unit: { id: string; name: string; code: string };
}
interface Refused {
  message: string;
  code: string;
  errors: Record<string, string>;
}

describe('the dialect of lists and changes', () => {
  let server: Server;
  let office: Client;
  beforeAll(async () => {
    server = await startServer('demo');
    office = await server.signIn('jixiao');
  }, 240_000);
  afterAll(() => server.stop());

  const path = (parts: object, plural = 'targets') =>
    `/api/${plural}?${Object.entries(parts)
      .map(([name, value]) => `${name}=${encodeURIComponent(JSON.stringify(value))}`)
      .join('&')}`;
  const list = (parts: object): Promise<Answer<Row[]>> => office.get<Row[]>(path(parts));
  const refused = (parts: object, language = 'zh'): Promise<Answer<Refused>> =>
    office.get<Refused>(path(parts), { headers: { 'accept-language': language } });
  const rangeOf = ({ headers }: Answer) => headers.get('content-range');

  it('answers a bare array and Content-Range with the first, the last and the total [BX-10]', async () => {
    const [counted] = await server.sql<{ n: number }>('select count(*)::int as n from targets');
    const page = await list({ range: [25, 49] });
    expect([page.status, page.body.length]).toEqual([200, 25]);
    expect(rangeOf(page)).toBe(`targets 25-49/${counted?.n}`);
    const last = (counted?.n ?? 0) - 1;
    const end = await list({ range: [last, last + 24] });
    expect([rangeOf(end), end.body.length]).toEqual([`targets ${last}-${last}/${last + 1}`, 1]);
  });

  it('shows no row twice and none left out over the pages of a sort with equal values [BX-10]', async () => {
    const seen = new Set<string>();
    const first = await list({ sort: ['year', 'ASC'], range: [0, 499] });
    const total = Number(rangeOf(first)?.split('/')[1]);
    for (let from = 0; from < total; from += 500) {
      const { body } = await list({ sort: ['year', 'ASC'], range: [from, from + 499] });
      for (const { id } of body) seen.add(id);
    }
    expect(seen.size).toBe(total);
  });

  it('sorts and filters by field, by list, by range, by part and by relation [BX-10]', async () => {
    const sorted = (await list({ sort: ['itemCode', 'DESC'], range: [0, 49] })).body;
    const codes = sorted.map(({ itemCode }) => itemCode);
    expect(codes).toEqual([...codes].sort().reverse());
    const [row] = sorted;
    const unit = row?.unit.id;
    const ofUnit = await list({ filter: { unit, year: [2023, 2024] } });
    expect(new Set(ofUnit.body.map((each) => each.unit.id))).toEqual(new Set([unit]));
    const points = await list({ filter: { points_gte: '10', points_lte: '10' }, range: [0, 9] });
    expect(points.body.length).toBeGreaterThan(0);
    expect(new Set(points.body.map((each) => Number(each.points)))).toEqual(new Set([10]));
    const part = row?.itemCode.slice(0, 2) ?? '';
    const like = await list({ filter: { itemCode_like: part }, range: [0, 9] });
    expect(like.body.every(({ itemCode }) => itemCode.includes(part))).toBe(true);
    const percent = await list({ filter: { itemCode_like: '%' } });
    expect(percent.body).toEqual([]);
    const named = await list({ filter: { q: row?.unit.name }, range: [0, 9] });
    expect(named.body.length).toBeGreaterThan(0);
  });

  it('gives all of up to 500 asked for by id, and refuses more than 500 of anything [BX-10]', async () => {
    const ids = (await list({ range: [0, 499] })).body.map(({ id }) => id);
    const posted = await list({ filter: { id: ids.slice(0, 120) } });
    expect(new Set(posted.body.map(({ id }) => id))).toEqual(new Set(ids.slice(0, 120)));
    expect((await refused({ range: [0, 500] })).body.errors).toEqual({
      range: '分页范围有误，每页最多 500 条。',
    });
    const many = { filter: { year: Array.from({ length: 501 }, () => 2024) } };
    expect(await refused(many)).toMatchObject({ status: 400, body: { code: 'invalid' } });
    expect((await list({})).body).toHaveLength(500);
  });

  it('names an unknown field with 400, in Chinese, or in English when asked for [BX-9][BX-10]', async () => {
    const zh = await refused({ filter: { secret: 1 } });
    expect([zh.status, zh.body.code]).toEqual([400, 'invalid']);
    expect(zh.body.errors).toEqual({ secret: '没有“secret”这一字段。' });
    const en = await refused({ filter: { secret: 1 } }, 'en-GB,en;q=0.9');
    expect(en.body.errors).toEqual({ secret: 'There is no field “secret”.' });
    expect(en.body.message).not.toBe(zh.body.message);
    const sort = await refused({ sort: ['secret', 'ASC'] }, 'en');
    expect(sort.body.errors).toEqual({ sort: 'There is no field “secret”.' });
    const parameter = await office.get<Refused>('/api/targets?populate=*');
    expect([parameter.status, Object.keys(parameter.body.errors)]).toEqual([400, ['populate']]);
    const value = await refused({ filter: { year: 'x' } });
    expect(value.body.errors).toEqual({ year: '值的格式有误。' });
  });

  it.each([
    ['filter', '{"year":'],
    ['filter', '[]'],
    ['sort', '["year"]'],
    ['sort', '["year","UP"]'],
    ['range', '[5,1]'],
    ['range', '[-1,5]'],
    ['range', '["0","5"]'],
  ])('refuses %s=%s with 400 at that parameter [BX-10]', async (name, text) => {
    const answer = await office.get<Refused>(`/api/targets?${name}=${encodeURIComponent(text)}`);
    expect([answer.status, Object.keys(answer.body.errors)]).toEqual([400, [name]]);
  });

  it('keeps decimals as text, without a digit lost [BX-10]', async () => {
    const [row] = (await list({ range: [0, 0], filter: { state: 'published' } })).body;
    const exact = '123456789012345.678901';
    await server.sql('update targets set target_value = $1 where document_id = $2', [
      exact,
      row?.id,
    ]);
    const { body } = await office.get<Row>(`/api/targets/${row?.id}`);
    expect(Number(body.targetValue)).toBeCloseTo(Number(exact));
    expect(body.targetValue?.replace(/0+$/, '')).toBe(exact);
    expect(typeof body.points).toBe('string');
    const [stored] = await server.sql<{ text: string }>(
      'select target_value::text as text from targets where document_id = $1',
      [row?.id],
    );
    expect(body.targetValue).toBe(stored?.text);
  });

  it('refuses NUL and half characters in an address, a filter and a body', async () => {
    const row = (await list({ range: [0, 0] })).body[0];
    const answers = await Promise.all([
      office.get<Refused>('/api/targets/%00'),
      office.get<Refused>(path({ filter: { name: 'a\u0000b' } })),
      office.get<Refused>(path({ filter: { q: '\ud800' } })),
      office.post<Refused>(`/api/targets/${row?.id}/return`, { version: 1, reason: 'a\u0000b' }),
      office.post<Refused>(`/api/targets/${row?.id}/return`, { version: 1, '\u0000': 1 }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });

  it('refuses malformed JSON with 400 and its own words', async () => {
    const response = await fetch(`${server.url}/api/processes`, {
      method: 'POST',
      headers: { authorization: `Bearer ${office.token}`, 'content-type': 'application/json' },
      body: '{"year": ',
    });
    const body = (await response.json()) as Refused;
    expect([response.status, body.code]).toEqual([400, 'malformed']);
    const list = await office.post<Refused>('/api/processes', [1]);
    expect([list.status, list.body.code]).toEqual([400, 'malformed']);
  });

  it('refuses a stale version with 409 and leaves the record alone [BX-10]', async () => {
    const [row] = (await list({ filter: { state: 'declared' }, range: [0, 0] })).body;
    const stale = { version: (row?.version ?? 0) + 1 };
    const answer = await office.post<Refused>(`/api/targets/${row?.id}/review`, stale);
    expect([answer.status, answer.body.code]).toEqual([409, 'stale']);
    expect((await office.get<Row>(`/api/targets/${row?.id}`)).body.version).toBe(row?.version);
    const good = await office.post<Row>(`/api/targets/${row?.id}/review`, {
      version: row?.version,
    });
    expect([good.status, good.body.id, good.body.version]).toEqual([
      200,
      row?.id,
      (row?.version ?? 0) + 1,
    ]);
  });
});
