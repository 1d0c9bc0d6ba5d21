import { startServer, type Client, type Server } from './harness';
import { insertRow } from './support/rows';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  state: string;
  code: string;
  message: string;
  errors: Record<string, string>;
  totalValue: string;
}
interface Part {
  id: string;
  version: number;
  unit: { name: string };
  open: boolean;
  value: string | null;
  lastYear: string | null;
  equally: string | null;
  byLastYear: string | null;
}
interface Parts {
  verdict: string;
  sum: string;
  difference: string;
  parts: Part[];
}

const ITEM = 'P01';

describe('a province-wide target', () => {
  let server: Server;
  let year: SmallYear;
  let type: string;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    const [row] = await server.sql<{ id: string }>('select document_id as id from target_types');
    type = row?.id ?? '';
    const units: readonly (readonly [string, string | null])[] = [
      ['甲市', '30'],
      ['乙市', '60'],
      ['丙市', null],
    ];
    for (const [name, last] of units) {
      const unit = await insertRow(server, 'units', { code: name, name, is_assessee: true });
      await year.target({
        unit_id: unit.id,
        item_code: ITEM,
        name: '新改建农村公路',
        unit_of_measure: '公里',
        last_year_value: last,
      });
    }
  }, 180_000);
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.sql('delete from province_targets');
    await server.sql(
      `update targets set state = 'draft', target_value = null, version = 1 where item_code = $1`,
      [ITEM],
    );
  });

  const given = (values: object = {}) => ({
    ...{ year: 2024, targetType: type, itemCode: ITEM, name: '全省新改建农村公路' },
    ...{ totalValue: '100', places: 0, basis: '省委一号文件', source: '鄂交发〔2024〕1号' },
    ...values,
  });
  const drawUp = async (values: object = {}) =>
    (await year.office.post<Body>('/api/province-targets', given(values))).body;
  const partsOf = async (id: string) =>
    (await year.office.get<Parts>(`/api/province-targets/${id}/parts`)).body;
  const divide = (whole: Body, parts: object[], more: object = {}, who: Client = year.office) =>
    who.post<Body>(`/api/province-targets/${whole.id}/decompose`, {
      version: whole.version,
      parts,
      ...more,
    });
  const values = (parts: readonly Part[], ...given: string[]) =>
    parts.map(({ id, version }, index) => ({ id, version, value: given[index] ?? '0' }));
  const kept = async () =>
    (
      await server.sql<{ value: string | null }>(
        'select target_value::text as value from targets where item_code = $1 order by id',
        [ITEM],
      )
    ).map(({ value }) => value);

  it('is divided equally or by last year, to the last unit, and written to every unit at once [PM-15]', async () => {
    const whole = await drawUp();
    expect(whole).toMatchObject({ state: 'draft', totalValue: '100', unitOfMeasure: '公里' });
    const { parts } = await partsOf(whole.id);
    expect(parts.map(({ equally }) => equally)).toEqual(['34', '33', '33']);
    expect(parts.map(({ byLastYear }) => byLastYear)).toEqual(['33', '67', '0']);
    const done = await divide(whole, values(parts, '34', '33', '33'), { way: 'equally' });
    expect([done.status, done.body]).toMatchObject([200, { state: 'decomposed', way: 'equally' }]);
    expect(await kept()).toEqual(['34', '33', '33']);
    const after = await partsOf(whole.id);
    expect(after).toMatchObject({ verdict: 'even', sum: '100', difference: '0' });
    await server.sql(
      `update targets set target_value = 30 where target_value = 34 and item_code = $1`,
      [ITEM],
    );
    const [listed] = (await year.office.get<Body[]>('/api/province-targets')).body;
    expect(listed).toMatchObject({ totalValue: '100', sum: '96' });
    const told = await server.sql<{ resource: string }>(
      `select resource from audit_entries where action = 'decompose' order by seq`,
    );
    expect(told.map(({ resource }) => resource)).toEqual([
      ...['targets', 'targets', 'targets', 'province-targets'],
    ]);
    const feed = await server.sql(`select 1 from activities where action = 'decompose'`);
    expect(feed).toHaveLength(4);
  });

  it('is refused when the units do not make up the whole, and nothing is half written [PM-15]', async () => {
    const whole = await drawUp();
    const { parts } = await partsOf(whole.id);
    const short = await divide(whole, values(parts, '34', '33', '32.9'));
    expect([short.status, Object.keys(short.body.errors)]).toEqual([400, ['parts']]);
    expect(short.body.errors['parts']).toContain('99.9');
    const beyond = await divide(whole, values(parts, '34', '33', '33.1'));
    expect([beyond.status, Object.keys(beyond.body.errors)]).toEqual([400, ['overhangReason']]);
    const nothing = await divide(whole, values(parts, '50', '50', '0'));
    expect(Object.keys(nothing.body.errors)).toEqual(['parts.2.value']);
    expect(await kept()).toEqual([null, null, null]);
  });

  it('may be gone beyond with a reason, which is kept [PM-15]', async () => {
    const whole = await drawUp();
    const { parts } = await partsOf(whole.id);
    const reason = '市州主动加码，确保完成';
    const done = await divide(whole, values(parts, '40', '40', '30'), { overhangReason: reason });
    expect(done.body).toMatchObject({ state: 'decomposed', overhangReason: reason });
    expect(await partsOf(whole.id)).toMatchObject({ verdict: 'beyond', difference: '10' });
  });

  it('leaves a published target alone and names its unit; the others share the rest [PM-15]', async () => {
    const whole = await drawUp();
    await server.sql(
      `update targets set state = 'published', target_value = 40 where item_code = $1
       and unit_id = (select id from units where name = '乙市')`,
      [ITEM],
    );
    const { parts } = await partsOf(whole.id);
    expect(parts.map(({ equally }) => equally)).toEqual(['30', null, '30']);
    const refused = await divide(whole, values(parts, '30', '39', '31'));
    expect(refused.body.errors['parts.1.value']).toContain('乙市');
    const [first, , third] = values(parts, '30', '40', '30');
    const done = await divide(whole, [first ?? {}, third ?? {}]);
    expect(done.status).toBe(200);
    expect(await kept()).toEqual(['30', '40', '30']);
  });

  it('is divided by one of two at once; the other hears that it is stale [PM-15]', async () => {
    const whole = await drawUp();
    const { parts } = await partsOf(whole.id);
    const answers = await Promise.all([
      divide(whole, values(parts, '34', '33', '33')),
      divide(whole, values(parts, '30', '30', '40')),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const again = await divide(
      { ...whole, version: whole.version + 1 },
      values(parts, '34', '33', '33'),
    );
    expect([again.status, again.body.code]).toEqual([409, 'stale']);
    expect(Object.keys(again.body.errors)).toEqual(['parts.0.value']);
  });

  it('is one for each indicator of a year and type, of values that add up [PM-15]', async () => {
    await drawUp();
    const twice = await year.office.post<Body>('/api/province-targets', given());
    expect([twice.status, Object.keys(twice.body.errors)]).toEqual([409, ['itemCode']]);
    await year.target({ item_code: 'P02', unit_of_measure: '%' });
    for (const [itemCode, totalValue, field] of [
      ['P02', '100', 'itemCode'],
      ['P99', '100', 'itemCode'],
      [ITEM, '0', 'totalValue'],
      [ITEM, '-1', 'totalValue'],
    ] as const) {
      const refused = await year.office.post<Body>(
        '/api/province-targets',
        given({ itemCode, totalValue }),
      );
      expect([refused.status, Object.keys(refused.body.errors)]).toEqual([400, [field]]);
    }
  });

  it('takes the items of one indicator together, of two frameworks’ groups [PM-15]', async () => {
    const indicator = await insertRow(server, 'indicators', {
      ...{ code: 'I1', name: '投资', unit_of_measure: '亿元', direction: 'higher', common: true },
    });
    const unit = await insertRow(server, 'units', { code: 'G', name: '集团', is_assessee: true });
    const common = { indicator_id: indicator.id, unit_of_measure: '亿元' };
    await year.target({ ...common, item_code: 'C01' });
    await year.target({ ...common, item_code: 'K01', unit_id: unit.id });
    const filter = encodeURIComponent(JSON.stringify({ year: 2024 }));
    const path = `/api/province-targets/candidates?filter=${filter}`;
    const offered = async () =>
      (await year.office.get<{ itemCode: string; units: number }[]>(path)).body;
    expect(await offered()).toMatchObject([
      { itemCode: 'C01', units: 2 },
      { itemCode: ITEM, units: 3 },
    ]);
    const whole = await drawUp({ itemCode: 'K01', name: '投资', places: 2 });
    expect(whole).toMatchObject({ itemCode: 'C01', indicator: { code: 'I1' } });
    expect((await partsOf(whole.id)).parts).toHaveLength(2);
    expect((await offered()).map(({ itemCode }) => itemCode)).toEqual([ITEM]);
    await server.sql('update indicators set additive = false');
    await server.sql('delete from province_targets');
    expect((await offered()).map(({ itemCode }) => itemCode)).toEqual([ITEM]);
  });

  it('is changed or taken away while it is a draft, and reopened with a reason [PM-15]', async () => {
    const whole = await drawUp();
    const change = { name: '农村公路', totalValue: '90', places: 1, basis: null, source: null };
    const path = `/api/province-targets/${whole.id}`;
    const changed = await year.office.put<Body>(path, { ...change, version: 1 });
    expect(changed.body).toMatchObject({ totalValue: '90', version: 2, source: null });
    const { parts } = await partsOf(whole.id);
    await divide(changed.body, values(parts, '30', '30', '30'));
    const closed = await year.office.put<Body>(path, { ...change, version: 3 });
    expect([closed.status, closed.body.code]).toEqual([409, 'wrongState']);
    const silent = await year.office.post<Body>(`${path}/reopen`, { version: 3 });
    expect([silent.status, Object.keys(silent.body.errors)]).toEqual([400, ['reason']]);
    const open = await year.office.post<Body>(`${path}/reopen`, { version: 3, reason: '总量调整' });
    expect(open.body).toMatchObject({ state: 'draft' });
    expect(await kept()).toEqual(['30', '30', '30']);
    const gone = await year.office.post<Body>(`${path}/remove`, { version: 4 });
    expect([gone.status, gone.body]).toEqual([200, { id: whole.id }]);
    expect((await year.office.get(path)).status).toBe(404);
  });

  it('is drawn up by a department for its own type only, and by no unit [PM-15][FM-1]', async () => {
    const [role] = await server.sql<{ id: number }>(
      `select id from up_roles where type = 'safety'`,
    );
    await server.sql(
      `update up_users_role_lnk set role_id = $1 where user_id = (select id from up_users where username = 'assessor')`,
      [role?.id],
    );
    const other = await year.assessor.post<Body>('/api/province-targets', given());
    expect([other.status, Object.keys(other.body.errors)]).toEqual([400, ['targetType']]);
    await server.sql(
      `insert into up_users_target_types_in_charge_lnk (user_id, target_type_id)
       select u.id, k.id from up_users u, target_types k where u.username = 'assessor'`,
    );
    const own = await year.assessor.post<Body>('/api/province-targets', given());
    expect([own.status, own.body.state]).toEqual([200, 'draft']);
    expect((await year.unit.post('/api/province-targets', given())).status).toBe(403);
    expect((await year.unit.get(`/api/province-targets/${own.body.id}/parts`)).status).toBe(403);
  });
});
