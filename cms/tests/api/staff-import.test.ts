import { staffSheet, type StaffKey } from '../../src/api/person/excel/sheet';
import { readWorkbook, writeWorkbook, type CellValues } from '../../src/excel';
import { startServer, type Client, type Server } from './harness';
import { Staff } from './support/staff';

type Line = CellValues<StaffKey>;

interface Checked {
  lines: {
    row: number;
    staffNo: string;
    verdict: string;
    faults: { column: { zh: string } | null; message: { zh: string } }[];
  }[];
  marked: { zh: string; en: string } | null;
  changed: number;
  unchanged: number;
  code: string;
  errors: Record<string, string>;
  file?: string;
}

const PATHS = { template: '/api/people/template', check: '/api/people/check' };

describe('a staff list from Excel', () => {
  let server: Server;
  let system: Client;
  let staff: Staff;
  beforeAll(async () => {
    server = await startServer('demo');
    system = await server.signIn('xitong');
    staff = new Staff(server, system);
  }, 240_000);
  afterAll(() => server.stop());

  const template = async (client: Client): Promise<Line[]> => {
    const answer = await fetch(server.url + PATHS.template, {
      headers: { authorization: `Bearer ${client.token}` },
    });
    expect(answer.status).toBe(200);
    return (await readWorkbook(Buffer.from(await answer.arrayBuffer()), staffSheet)).rows.map(
      ({ values }) => values,
    );
  };
  /** The cells as they are typed: a definition of texts lets anything through. */
  const asTyped = {
    ...staffSheet,
    columns: staffSheet.columns.map((column) => ({ ...column, kind: 'text' as const })),
  };
  const typed: Readonly<Record<string, string>> = {
    staff: '在编人员',
    leader: '领导干部',
    contract: '聘用人员',
    joiner: '新进',
    transfer: '调动',
    leaver: '离职',
  };
  const send = async (action: string, lines: readonly Line[], who = system) => {
    const rows = lines.map(
      (line) =>
        Object.fromEntries(
          Object.entries(line).map(([key, value]) => [key, typed[value ?? ''] ?? value]),
        ) as Line,
    );
    const body = new FormData();
    const file = await writeWorkbook(asTyped, rows, 'zh');
    body.set('file', new Blob([new Uint8Array(file)]), '名册.xlsx');
    return who.request<Checked>('POST', `/api/people/${action}`, { body });
  };
  const line = (staffNo: string, more: Partial<Line>): Line => ({
    staffNo,
    name: '张三',
    kind: 'staff',
    unit: 'U-XY',
    unitName: null,
    change: null,
    effectiveOn: null,
    note: null,
    ...more,
  });
  const contents = async () => {
    const tables = ['people', 'people_unit_lnk', 'staff_entries', 'activities', 'audit_entries'];
    const sums = tables.map(async (table) => {
      const [row] = await server.sql<{ sum: string }>(
        `select count(*) || ' ' || md5(string_agg(md5(t::text), '' order by id)) as sum from ${table} t`,
      );
      return [table, row?.sum] as const;
    });
    return Object.fromEntries(await Promise.all(sums));
  };
  const changes = (all: readonly Line[]): Line[] => [
    ...all.map((one) => {
      if (one.staffNo === 'U-XY-1')
        return { ...one, change: 'transfer', unit: 'U-GHY', effectiveOn: '2024-11-08' };
      if (one.staffNo === 'C-YS-1') return { ...one, change: 'leaver', effectiveOn: '2024-12-31' };
      return one.staffNo === 'C-YS-2' ? { ...one, name: '改名', kind: 'leader' } : one;
    }),
    line('X-1', { change: 'joiner', effectiveOn: '2024-11-08', note: '招录' }),
  ];

  it('begins with a template of everybody who serves, which changes nothing as it is [PM-2][BX-6]', async () => {
    const all = await template(system);
    const [count] = await server.sql<{ n: number }>(
      'select count(*)::int as n from people where left_on is null',
    );
    expect(all).toHaveLength(count?.n ?? 0);
    const before = await contents();
    const checked = await send('check', all);
    expect(new Set(checked.body.lines.map(({ verdict }) => verdict))).toEqual(
      new Set(['unchanged']),
    );
    expect((await send('import', all)).body).toEqual({ changed: 0, unchanged: all.length });
    expect(await contents()).toEqual(before);
  });

  it('is checked line by line before anything is written [PM-2]', async () => {
    const before = await contents();
    const checked = await send('check', changes(await template(system)));
    const verdicts = checked.body.lines.filter(({ verdict }) => verdict !== 'unchanged');
    expect(verdicts.map(({ staffNo, verdict }) => `${staffNo} ${verdict}`).sort()).toEqual([
      'C-YS-1 leaver',
      'C-YS-2 corrected',
      'U-XY-1 transfer',
      'X-1 joiner',
    ]);
    expect(checked.body.marked).toBe(null);
    expect(await contents()).toEqual(before);
  });

  it('writes nothing when one line is wrong, and says of each what is wrong, in a marked file too [PM-2][BX-6]', async () => {
    const wrong = [
      line('X-1', { change: 'joiner', effectiveOn: '2024-11-08' }),
      line('U-XY-2', { change: 'joiner', effectiveOn: '2024-11-08' }),
      line('Y-1', {}),
      line('U-XY-3', { unit: 'U-GHY' }),
      line('U-XY-2', { change: 'transfer', unit: 'U-GHY' }),
      line('Y-2', { change: 'joiner', effectiveOn: '2024-02-30' }),
      line('Y-3', { change: 'joiner', effectiveOn: '2024-11-08', unit: 'NO' }),
      line('U-GHZX-3', { change: 'leaver', effectiveOn: '2024-11-08', unit: 'U-GHZX' }),
      line('U-GHY-1', { change: 'leaver', effectiveOn: '2001-01-01', unit: 'U-GHY' }),
      line('Y-4', { change: '退役', kind: '临时' }),
    ];
    const before = await contents();
    const checked = await send('check', wrong);
    const faults = checked.body.lines.map(({ row, verdict, faults: all }) => [
      row,
      verdict,
      ...all.map(({ column }) => column?.zh ?? ''),
    ]);
    expect(faults).toEqual([
      [2, 'joiner'],
      [3, 'faulty', '工号'],
      [4, 'faulty', '工号'],
      [5, 'faulty', '单位编码'],
      [6, 'faulty', '工号'],
      [7, 'faulty', '生效日期'],
      [8, 'faulty', '单位编码'],
      [9, 'faulty', ''],
      [10, 'faulty', '生效日期'],
      [11, 'faulty', '人员类别', '变动'],
    ]);
    const marked = await readWorkbook(
      Buffer.from(checked.body.marked?.zh ?? '', 'base64'),
      staffSheet,
    );
    expect(marked.grid[0]?.at(-1)).toBe('须改正的问题');
    expect(JSON.stringify(marked.grid[8])).toContain('不能再办理变动');
    const refused = await send('import', wrong);
    expect([refused.status, refused.body.code]).toEqual([400, 'excelFaults']);
    expect(Object.keys(refused.body.errors)).toEqual(
      expect.arrayContaining(['A3', 'A4', 'D5', 'G7', 'D8', 'G10', 'C11']),
    );
    expect(refused.body.file).toEqual(expect.any(String));
    expect(await contents()).toEqual(before);
  });

  it('is taken in whole, as if entered on each page [PM-2]', async () => {
    const all = await template(system);
    expect((await send('import', changes(all))).body).toEqual({
      changed: 4,
      unchanged: all.length - 3,
    });
    expect(await staff.of('U-XY-1')).toMatchObject({ unit: { code: 'U-GHY' }, state: 'serving' });
    expect(await staff.of('C-YS-1')).toMatchObject({
      state: 'serving',
      pending: { kind: 'leaver', effectiveOn: '2024-12-31' },
    });
    expect(await staff.of('C-YS-2')).toMatchObject({ name: '改名', kind: 'leader' });
    const joined = await staff.of('X-1');
    expect(joined).toMatchObject({ state: 'serving', unit: { code: 'U-XY' }, account: null });
    expect(await staff.entries(joined)).toMatchObject([{ kind: 'joiner', note: '招录' }]);
    expect((await send('import', changes(all))).status).toBe(400);
  });

  it('is for who may: units neither fetch, check nor import one [PM-2][SA-5]', async () => {
    const unit = await server.signIn('ghzx-dw');
    expect((await unit.get(PATHS.template)).status).toBe(403);
    expect((await send('check', [line('X-9', {})], unit)).status).toBe(403);
    expect((await send('import', [line('X-9', {})], unit)).status).toBe(403);
    const body = new FormData();
    body.set('file', new Blob(['工号,姓名']), '名册.csv');
    const text = await system.request<Checked>('POST', PATHS.check, { body });
    expect([text.status, Object.keys(text.body.errors)]).toEqual([400, ['file']]);
  });
});
