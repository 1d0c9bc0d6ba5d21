import { startServer, type Client, type Server } from './harness';
import { addAccount, PASSWORD } from './support/accounts';
import { insertPerson, insertRow, type Inserted } from './support/rows';
import { smallYear, type SmallYear } from './support/small-year';

interface Body {
  id: string;
  version: number;
  code: string;
  errors: Record<string, string>;
}
interface Responsibility {
  id: string;
  person: { name: string };
  share: string;
  lead: boolean;
  partValue: string | null;
  dueOn: string;
  target: { id: string };
}

describe('responsible persons', () => {
  let server: Server;
  let year: SmallYear;
  let lin: Inserted;
  let ding: Inserted;
  let stranger: Inserted;
  let gone: Inserted;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    lin = await insertPerson(server, year.unitId, '林小雨');
    const branch = await insertRow(server, 'units', { code: 'U11', name: '养护科' });
    await server.sql('insert into units_parent_lnk (unit_id, inv_unit_id) values ($1, $2)', [
      branch.id,
      year.unitId,
    ]);
    ding = await insertPerson(server, branch.id, '丁一鸣');
    const other = await insertRow(server, 'units', { code: 'U2', name: '港航局' });
    stranger = await insertPerson(server, other.id, '外人');
    gone = await insertPerson(server, year.unitId, '退休', { left_on: '2024-05-01' });
  }, 180_000);
  afterAll(() => server.stop());

  const published = (values: object = {}) =>
    year.target({
      ...{ state: 'published', target_value: '100', published_version: 1 },
      ...{ unit_of_measure: '公里', ...values },
    });
  const part = (person: Inserted, values: object = {}) => ({
    ...{ person: person.doc, share: '100', dueOn: '2024-12-31', lead: true },
    ...values,
  });
  const assign = (id: string, version: number, ...persons: object[]) =>
    year.unit.post<Body>(`/api/targets/${id}/assign`, { version, persons });
  const listed = async (target: string, who: Client = year.unit) => {
    const filter = encodeURIComponent(JSON.stringify({ target }));
    const path = `/api/responsibilities?sort=["share","DESC"]&filter=${filter}`;
    return (await who.get<Responsibility[]>(path)).body;
  };

  it('are named with share, part, amount and date; a new set takes the place of the old one [EX-2]', async () => {
    const id = await published();
    const done = await assign(
      id,
      1,
      part(lin, { share: '60', part: '组织实施', partValue: '62.5' }),
      part(ding, { share: '40', partValue: '37.5', lead: false, dueOn: '2024-09-30' }),
    );
    expect([done.status, done.body.version]).toEqual([200, 2]);
    expect(await listed(id)).toMatchObject([
      { person: { name: '林小雨' }, share: '60', lead: true, part: '组织实施', partValue: '62.5' },
      { person: { name: '丁一鸣' }, share: '40', lead: false, dueOn: '2024-09-30' },
    ]);
    const again = await assign(id, 2, part(ding));
    expect(again.status).toBe(200);
    expect(await listed(id)).toMatchObject([
      { person: { name: '丁一鸣' }, share: '100', partValue: null, lead: true },
    ]);
    const [entry] = await server.sql<{ before: object; after: object }>(
      `select before, after from audit_entries where action = 'assign' and record_id = $1
       order by seq desc limit 1`,
      [id],
    );
    expect(entry).toEqual({
      before: {
        responsible: '林小雨 60% 牵头 组织实施 62.5 2024-12-31；丁一鸣 40% 37.5 2024-09-30',
      },
      after: { responsible: '丁一鸣 100% 牵头 2024-12-31' },
    });
  });

  it('are refused at the field that is wrong, and the old set stays as it was [EX-2]', async () => {
    const id = await published();
    await assign(id, 1, part(lin));
    const wrong: readonly (readonly [string[], object[]])[] = [
      [['persons'], [part(lin, { share: '60' }), part(ding, { share: '39.99' })]],
      [['persons'], [part(lin, { lead: false })]],
      [['persons'], [part(lin, { partValue: '99' })]],
      [['persons.0.dueOn'], [part(lin, { dueOn: '2025-01-01' })]],
      [['persons.1.person'], [part(lin, { share: '50' }), part(stranger, { share: '50' })]],
      [['persons.0.person'], [part(gone, { dueOn: '2024-04-30' })]],
      [['persons.1.person'], [part(lin, { share: '50' }), part(lin, { share: '50' })]],
      [['persons.0.share'], [part(lin, { share: 'all' })]],
      [['persons.0.partValue'], [part(lin, { partValue: '-1' })]],
      [['persons'], []],
    ];
    for (const [fields, persons] of wrong) {
      const { status, body } = await assign(id, 2, ...persons);
      expect([status, Object.keys(body.errors)]).toEqual([400, fields]);
    }
    expect(await listed(id)).toMatchObject([{ person: { name: '林小雨' }, share: '100' }]);
    const unchanged = await year.unit.get<Body>(`/api/targets/${id}`);
    expect(unchanged.body.version).toBe(2);
  });

  it('are not given amounts of a rate, nor named before the target is published [EX-2]', async () => {
    const rate = await published({ unit_of_measure: '%' });
    const divided = await assign(rate, 1, part(lin, { partValue: '100' }));
    expect([divided.status, Object.keys(divided.body.errors)]).toEqual([400, ['persons']]);
    const draft = await year.target();
    const early = await assign(draft, 1, part(lin));
    expect([early.status, early.body.code]).toEqual([409, 'assignNotPublished']);
  });

  it('of two who assign at once one is heard; the unit assigns none of others’ targets [EX-2]', async () => {
    const id = await published();
    const answers = await Promise.all([assign(id, 1, part(lin)), assign(id, 1, part(ding))]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(await listed(id)).toHaveLength(1);
    const other = await insertRow(server, 'units', { code: 'U3', name: '运输局' });
    const foreign = await published({ unit_id: other.id });
    expect((await assign(foreign, 1, part(lin))).status).toBe(404);
    const office = await year.office.post(`/api/targets/${id}/assign`, {
      version: 2,
      persons: [part(lin)],
    });
    expect(office.status).toBe(403);
  });

  it('one is named for many targets at a time, all of them or none [EX-2]', async () => {
    const [one, two, draft] = [await published(), await published(), await year.target()];
    const items = (...ids: string[]) => ids.map((id) => ({ id, version: 1 }));
    const send = (...ids: string[]) =>
      year.unit.post<Body>('/api/targets/batch/assign', {
        items: items(...ids),
        persons: [part(lin)],
      });
    const refused = await send(one, two, draft);
    expect([refused.status, Object.keys(refused.body.errors)]).toEqual([409, ['items.2']]);
    expect(await listed(one)).toEqual([]);
    expect((await send(one, two)).status).toBe(200);
    expect([...(await listed(one)), ...(await listed(two))]).toHaveLength(2);
  });

  it('see their own tasks and only these, also those of the unit above their branch [EX-2]', async () => {
    const [mine, shared, others] = [await published(), await published(), await published()];
    await assign(mine, 1, part(lin));
    await assign(shared, 1, part(lin, { share: '70' }), part(ding, { share: '30', lead: false }));
    await assign(others, 1, part(ding));
    const user = await addAccount(server, 'ding', 'responsiblePerson');
    await server.sql('insert into people_user_lnk (person_id, user_id) values ($1, $2)', [
      ding.id,
      user,
    ]);
    await server.sql(
      `insert into up_users_unit_lnk (user_id, unit_id)
       select $1, unit_id from people_unit_lnk where person_id = $2`,
      [user, ding.id],
    );
    const client = await server.signIn('ding', PASSWORD);
    const tasks = (await client.get<Responsibility[]>('/api/responsibilities')).body;
    expect(new Set(tasks.map(({ person }) => person.name))).toEqual(new Set(['丁一鸣']));
    expect(await listed(shared, client)).toMatchObject([{ share: '30' }]);
    const seen = (await client.get<{ id: string }[]>('/api/targets')).body.map(({ id }) => id);
    expect([seen.includes(shared), seen.includes(others), seen.includes(mine)]).toEqual([
      ...[true, true, false],
    ]);
    expect((await client.get(`/api/targets/${mine}`)).status).toBe(404);
    const refused = await client.post(`/api/targets/${shared}/assign`, {
      version: 2,
      persons: [part(ding)],
    });
    expect(refused.status).toBe(403);
  });
});
