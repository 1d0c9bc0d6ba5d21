import { MOST_ROWS, readWorkbook, writeWorkbook } from '../../src/excel';
import { targetSheet } from '../../src/api/target/excel/sheet';
import { contents } from './matrix/untouched';
import { startServer, type Client, type Server } from './harness';
import { importRows, listQuery, templateOf, type Imported } from './support/excel';
import { smallYear, type SmallYear } from './support/small-year';

describe('targets in Excel', () => {
  let server: Server;
  let year: SmallYear;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
  }, 240_000);
  afterAll(() => server.stop());

  const drafts = (count: number) => Promise.all(Array.from({ length: count }, () => year.target()));
  const templateFor = (ids: readonly string[]) => templateOf(year.unit, { id: ids });
  const one = async (id: string) =>
    (await year.unit.get<Record<string, unknown>>(`/api/targets/${id}`)).body;

  it('come as a template with the rows that can be filled, as they are now [BX-6]', async () => {
    const [draft = ''] = await drafts(1);
    const declared = await year.target({ state: 'declared', target_value: '7' });
    const returned = await year.target({
      state: 'returned',
      target_value: '12345678901234567.891',
      last_year_value: '0.1',
      last_year_result: '19.96084337349397590361',
      measures: '=1+1',
    });
    const rows = await templateFor([draft, declared, returned]);
    expect(new Set(rows.map(({ id }) => id))).toEqual(new Set([draft, returned]));
    expect(rows.find(({ id }) => id === returned)).toMatchObject({
      version: '1',
      year: '2024',
      unit: '公路管理局',
      points: '10',
      targetValue: '12345678901234567.891',
      lastYearValue: '0.1',
      lastYearResult: '19.960843',
      measures: '=1+1',
    });
    expect((await importRows(year.unit, rows)).body).toEqual({ changed: 0, unchanged: 2 });
  });

  it('are taken in as a whole, changed rows only, and each is in the audit log [BX-6]', async () => {
    const ids = await drafts(3);
    const [first, second, third] = await templateFor(ids);
    if (!first || !second || !third) throw new Error('no template');
    const answer = await importRows(year.unit, [
      { ...first, targetValue: '12.50', basis: '省规划' },
      { ...second, measures: '  加强调度  ' },
      third,
    ]);
    expect([answer.status, answer.body]).toEqual([200, { changed: 2, unchanged: 1 }]);
    expect(await one(first.id ?? '')).toMatchObject({
      targetValue: '12.5',
      basis: '省规划',
      state: 'draft',
      version: 2,
    });
    expect(await one(second.id ?? '')).toMatchObject({ measures: '加强调度', targetValue: null });
    expect((await one(third.id ?? ''))['version']).toBe(1);
    const trail = await server.sql<{ action: string; after: unknown }>(
      'select action, after from audit_entries where record_id = $1',
      [first.id],
    );
    expect(trail).toEqual([{ action: 'save', after: { targetValue: '12.5', basis: '省规划' } }]);
  });

  it('write nothing when one cell is wrong; it is named, and marked in the file [BX-6]', async () => {
    const rows = await templateFor(await drafts(3));
    const asText = {
      ...targetSheet,
      columns: targetSheet.columns.map((column) => ({ ...column, kind: 'text' as const })),
    };
    const filled = rows.map((row, index) => ({
      ...row,
      targetValue: index === 1 ? '十二' : String(index + 1),
    }));
    const file = await writeWorkbook(asText, filled, 'zh');
    const before = await contents(server);
    const { status, body } = await year.unit.upload<Imported>(
      '/api/targets/import',
      file,
      'a.xlsx',
    );
    expect([status, body.code, Object.keys(body.errors)]).toEqual([400, 'excelFaults', ['L3']]);
    expect(body.message).toContain('1 处');
    expect(await contents(server)).toEqual(before);
    const marked = await readWorkbook(Buffer.from(body.file, 'base64'), targetSheet);
    expect(marked.grid[2]?.at(-1)).toContain('目标值：不是有效的数字');
    expect(marked.faults.map(({ row, column }) => [row, column])).toEqual([[3, 'targetValue']]);
    const repaired = marked.rows.map(({ values }) => ({
      ...values,
      targetValue: values.targetValue ?? '12',
    }));
    expect((await importRows(year.unit, repaired)).body).toMatchObject({ changed: 3 });
  });

  it('take 95% for 95 where they are counted in %, elsewhere it is refused with both readings [BX-6]', async () => {
    const share = await year.target({ unit_of_measure: '%' });
    const length = await year.target({ unit_of_measure: '公里' });
    const rows = await templateFor([share, length]);
    const filled = rows.map((row) => ({ ...row, targetValue: '95%' }));
    const asText = {
      ...targetSheet,
      columns: targetSheet.columns.map((column) => ({ ...column, kind: 'text' as const })),
    };
    const send = async (sent: typeof filled) =>
      year.unit.upload<Imported>(
        '/api/targets/import',
        await writeWorkbook(asText, sent, 'zh'),
        'a.xlsx',
      );
    const refused = await send(filled);
    expect([refused.status, Object.values(refused.body.errors)]).toEqual([
      400,
      ['“95%”可理解为 95 或 0.95，本项目标不按 % 计量。请填写确定的数值。'],
    ]);
    expect((await send(filled.filter(({ id }) => id === share))).body).toMatchObject({
      changed: 1,
    });
    expect((await one(share))['targetValue']).toBe('95');
  });

  it('say at the row what has changed meanwhile, is missing, mixed up or there twice [BX-6]', async () => {
    const ids = await drafts(5);
    const rows = await templateFor(ids);
    const [stale, gone, mixed, twice, quiet] = rows;
    if (!stale || !gone || !mixed || !twice || !quiet) throw new Error('no template');
    for (const { id } of [stale, quiet])
      await year.unit.post(`/api/targets/${id}/save`, { version: 1, targetValue: '5' });
    const { status, body } = await importRows(year.unit, [
      { ...stale, targetValue: '6' },
      { ...gone, id: 'aaaaaaaaaaaaaaaaaaaaaaaa', targetValue: '6' },
      { ...mixed, itemCode: twice.itemCode, unit: '别的单位', targetValue: '6' },
      { ...twice, targetValue: '6' },
      { ...twice, targetValue: '7' },
      { ...quiet, targetValue: '5' },
      { ...quiet, id: null, targetValue: '5' },
    ]);
    expect(status).toBe(400);
    expect(Object.keys(body.errors)).toEqual(['C2', 'C3', 'D4', 'F4', 'C6', 'C8']);
    expect(body.errors['C2']).toContain('已有新的修改');
    expect(body.errors['C3']).toContain('没有这一行对应的记录');
    expect(body.errors['F4']).toContain(mixed.itemCode ?? '');
    expect((await one(twice.id ?? ''))['targetValue']).toBeNull();
  });

  it('refuse rows of others and states that are past, like the form does [BX-6]', async () => {
    const [mine = ''] = await drafts(1);
    const [other] = await server.sql<{ id: number }>("select id from units where code = 'D1'");
    const foreign = await year.target({ unit_id: other?.id });
    const declared = await year.target({ state: 'declared' });
    const [row] = await templateFor([mine]);
    if (!row) throw new Error('no template');
    const plain = { ...row, unit: null, itemCode: null, targetValue: '6' };
    const { status, body } = await importRows(year.unit, [
      { ...plain, id: foreign },
      { ...plain, id: declared },
    ]);
    expect([status, Object.keys(body.errors)]).toEqual([400, ['C2', 'C3']]);
    expect(body.errors['C2']).toContain('没有这一行对应的记录');
    const refused = await importRows(year.assessor, [plain]);
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
    expect((await year.assessor.download('/api/targets/template')).status).toBe(403);
  });

  it.each([
    ['a text', Buffer.from('a,b\n1,2'), 'Excel'],
    ['nothing', Buffer.alloc(0), '0'],
  ])('refuse a file that is %s, in either language [BX-6]', async (_, bytes, word) => {
    const chinese = await year.unit.upload<Imported>('/api/targets/import', bytes, 'a.xlsx');
    const english = await year.unit.upload<Imported>(
      '/api/targets/import?locale=en',
      bytes,
      'a.xlsx',
    );
    expect([chinese.status, english.status]).toEqual([400, 400]);
    expect(chinese.body.errors['file']).toContain(word);
    expect(english.body.errors['file']).toMatch(/^The file is|^This is not/);
    expect((await importRows(year.unit, [])).body.errors).toEqual({
      file: '文件中没有可以导入的行。',
    });
  });

  it('go out as the list shows them: filter, order, columns, every row [BX-6]', async () => {
    const names = ['甲', '乙', '丙'];
    for (const [index, name] of names.entries())
      await year.target({ name: `导出${name}`, points: `${index + 1}.250`, state: 'published' });
    const query = { filter: { q: '导出' }, sort: ['points', 'DESC'] };
    const list = await year.office.get<{ name: string }[]>(`/api/targets?${listQuery(query)}`);
    const cells = await exported(year.office, `${listQuery(query)}&columns=name,points,state,unit`);
    expect(cells).toEqual([
      ['目标名称', '分值', '状态', '单位'],
      ['导出丙', { number: '3.25' }, '已发布', '公路管理局'],
      ['导出乙', { number: '2.25' }, '已发布', '公路管理局'],
      ['导出甲', { number: '1.25' }, '已发布', '公路管理局'],
    ]);
    expect(cells.slice(1).map(([name]) => name)).toEqual(list.body.map(({ name }) => name));
    const english = await exported(
      year.office,
      `${listQuery(query)}&columns=targetValue&locale=en`,
    );
    expect(english[0]).toEqual(['Unit of measure', 'Target value']);
    const unknown = await year.office.get<Imported>('/api/targets/export?columns=secret');
    expect([unknown.status, Object.keys(unknown.body.errors)]).toEqual([400, ['columns']]);
    expect((await year.office.get('/api/targets?columns=name')).status).toBe(400);
  });

  it('go out with more rows than a page of the list has [BX-6]', async () => {
    await server.sql(
      `insert into targets (document_id, year, unit_id, target_type_id, item_code, name, points, direction, method, state, version, created_at, updated_at, published_at)
       select 'm' || lpad(n::text, 23, '0'), 2022, t.unit_id, t.target_type_id, 'M' || n, '批量', 1, 'higher', t.method, 'draft', 1, now(), now(), now()
       from generate_series(1, 600) n, (select * from targets where unit_id is not null limit 1) t`,
    );
    const filter = listQuery({ filter: { year: 2022 } });
    expect(await exported(year.unit, `${filter}&columns=itemCode`)).toHaveLength(601);
    expect(await templateOf(year.unit, { year: 2022 })).toHaveLength(600);
  });

  it('are 5,000 rows a file at most [BX-6]', async () => {
    const row = { ...(await templateFor(await drafts(1)))[0] } as never;
    const { status, body } = await importRows(year.unit, Array<never>(MOST_ROWS + 1).fill(row));
    expect([status, body.errors['file']]).toEqual([400, '文件超过 5000 行，请拆分后分次导入。']);
  });
});

/** The cells of an export, titles first. */
async function exported(client: Client, query: string) {
  const { status, headers, bytes } = await client.download(`/api/targets/export?${query}`);
  expect([status, headers.get('content-disposition')]).toEqual([
    200,
    expect.stringContaining('.xlsx'),
  ]);
  const anything = { name: { zh: '', en: '' }, columns: [] };
  return (await readWorkbook(bytes, anything)).grid;
}
