import { startServer, type Client, type Server } from './harness';

interface Result {
  id: string;
  unitName: string;
  parentName: string;
  assessmentTypeName: string;
  publishedScore: string;
  rank: number;
}
interface Unit {
  id: string;
  version: number;
  name: string;
  closedOn: string | null;
}

const list = (plural: string, filter: object, sort: readonly [string, string]) =>
  `/api/${plural}?filter=${encodeURIComponent(JSON.stringify(filter))}` +
  `&sort=${encodeURIComponent(JSON.stringify(sort))}`;

/** What becomes of a year's results, targets and people when units change: the demo's years. */
describe('units that change while a year runs', () => {
  let server: Server;
  let admin: Client;
  let office: Client;
  beforeAll(async () => {
    server = await startServer('demo');
    [admin, office] = await Promise.all([server.signIn('xitong'), server.signIn('jixiao')]);
  });
  afterAll(() => server.stop());

  const unit = async (code: string): Promise<Unit> => {
    const { body } = await admin.get<Unit[]>(list('units', { code }, ['id', 'ASC']));
    if (!body[0]) throw new Error(`there is no unit ${code}`);
    return body[0];
  };
  const act = async (code: string, verb: string, body: object) => {
    const { id, version } = await unit(code);
    return admin.post<Unit & { errors?: object }>(`/api/units/${id}/${verb}`, { version, ...body });
  };
  const results = async (): Promise<Result[]> =>
    (await office.get<Result[]>(list('evaluation-results', { year: 2023 }, ['id', 'ASC']))).body;

  it('leave last year’s results as they were, name, group and place [PM-1][BX-3]', async () => {
    const before = await results();
    const [old] = before.filter(({ unitName }) => unitName === '示范省道路运输管理局');
    expect(old).toMatchObject({ assessmentTypeName: '厅直单位', parentName: '示范省交通运输厅' });
    const centre = before.find(({ unitName }) => unitName === '示范省交通通信信息中心');
    expect(centre?.parentName).toBe('科技信息处');
    const type = await server.sql<{ id: string }>(
      `select document_id as id from assessment_types where code = 'company'`,
    );
    const [, , retyped] = [
      await act('U-YSZX', 'rename', { name: '示范省客货运输中心' }),
      await act('U-YSZX', 'move', { parent: (await unit('D-YSC')).id }),
      await act('U-YSZX', 'retype', { assessmentType: type[0]?.id, isAssessee: true }),
    ];
    expect(retyped?.status).toBe(200);
    const told = (rows: Result[]) =>
      rows.map(({ id, unitName, parentName, assessmentTypeName, rank, publishedScore }) => [
        ...[id, unitName, parentName, assessmentTypeName, rank, publishedScore],
      ]);
    expect(told(await results())).toEqual(told(before));
    const found = await office.get<Result[]>(
      list('evaluation-results', { year: 2023, q: '道路运输管理局' }, ['id', 'ASC']),
    );
    expect(found.body).toHaveLength(1);
    const explained = await office.get<{ result: Result }>(
      `/api/evaluation-results/${old?.id}/explanation`,
    );
    expect(explained.body.result.unitName).toBe('示范省道路运输管理局');
    const [target] = (
      await office.get<{ unit: { name: string } }[]>(
        list('targets', { year: 2024, unit: (await unit('U-YSZX')).id }, ['id', 'ASC']),
      )
    ).body;
    expect(target?.unit.name).toBe('示范省客货运输中心');
  });

  it('go over into a successor with people and unpublished targets; the rest is finished [PM-1]', async () => {
    const counted = async (code: string) => {
      const [row] = await server.sql<{ people: number; open: number; inForce: number }>(
        `select (select count(*)::int from people_unit_lnk l join people p on p.id = l.person_id
             where l.unit_id = u.id and p.left_on is null) as people,
           (select count(*)::int from targets t where t.unit_id = u.id and t.year = 2024
             and t.state in ('draft', 'declared', 'returned', 'reviewed')) as open,
           (select count(*)::int from targets t where t.unit_id = u.id and t.state = 'published') as "inForce"
         from units u where u.code = $1`,
        [code],
      );
      return row ?? { people: 0, open: 0, inForce: 0 };
    };
    await server.sql(
      `update targets t set state = 'draft', item_code = 'Z-1' where id = (select t.id from targets t
       join units u on u.id = t.unit_id where u.code = 'U-GHZX' and t.year = 2024 limit 1)`,
    );
    await server.sql(
      `update targets t set state = 'declared' where id = (select t.id from targets t
       join units u on u.id = t.unit_id where u.code = 'U-GHZX' and t.year = 2024
       and t.state = 'published' order by t.id limit 1)`,
    );
    const [from, to] = [await counted('U-GHZX'), await counted('U-GLZX')];
    const { id } = await unit('U-GHZX');
    const affected = await admin.get<object>(`/api/units/${id}/affected`);
    expect(affected.body).toMatchObject({
      people: from.people,
      unpublished: from.open,
      inForce: from.inForce,
      children: [],
    });
    const into = (await unit('U-GLZX')).id;
    const merged = await act('U-GHZX', 'merge', { into, reason: '机构改革' });
    expect(merged.body).toMatchObject({ closedOn: '2024-11-08' });
    const entry = await admin.get<{ after: { people: number; targets: number } }[]>(
      list('unit-changes', { unit: id, kind: 'merged' }, ['id', 'ASC']),
    );
    expect(entry.body[0]?.after).toMatchObject({
      people: from.people,
      targets: 1,
      targetsLeft: from.open - 1,
    });
    const [left, got] = [await counted('U-GHZX'), await counted('U-GLZX')];
    expect(left).toEqual({ people: 0, open: from.open - 1, inForce: from.inForce });
    expect([got.people, got.open]).toEqual([to.people + from.people, to.open + 1]);
    const transfers = await server.sql(
      `select 1 from staff_entries e join units u on u.id = e.unit_to_id
       where u.code = 'U-GLZX' and e.kind = 'transfer' and e.note = '机构改革'`,
    );
    expect(transfers).toHaveLength(from.people);
  });

  it('take no new targets once closed, and their people go on reading [PM-1]', async () => {
    const reporter = await server.signIn('ghzx-dw');
    const { id } = await unit('U-GHZX');
    const own = await reporter.get<{ id: string; version: number; state: string }[]>(
      list('targets', { unit: id, year: 2024 }, ['id', 'ASC']),
    );
    expect(own.body.length).toBeGreaterThan(5);
    const open = own.body.find(({ state }) => state === 'returned' || state === 'declared');
    await server.sql(`update targets set state = 'draft' where document_id = $1`, [open?.id]);
    const declared = await reporter.post<{ message: string }>(`/api/targets/${open?.id}/declare`, {
      version: open?.version,
      targetValue: '1',
    });
    expect([declared.status, declared.body.message]).toEqual([
      409,
      '“示范省港航事业发展中心”已于 2024-11-08 撤销，不再申报和发布新的目标。',
    ]);
  });
});
