import { sourceConverter } from '../documents/support/converter';
import { startServer, type Server } from './harness';
import { smallYear, type SmallYear } from './support/small-year';
import { newId } from '../../src/core/new-id';

interface System {
  id: string;
  unit: { name: string };
  standing: string;
  items: number;
  filled: number;
  draft: number;
  declared: number;
  points: string;
  code: string;
}
interface Item {
  id: string;
  itemCode: string;
  needsValue: boolean;
  lastValue: string | null;
  lastScore: string | null;
  defaultValue: string | null;
  documents: { name: string }[];
  people: string[];
}

describe('a target system', () => {
  let server: Server;
  let year: SmallYear;
  let system: string;
  let systemId: number;
  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    [system, systemId] = await systemOf(year.unitId);
  });
  afterAll(() => server.stop());

  async function systemOf(unitId: number): Promise<[string, number]> {
    const documentId = newId();
    const [row] = await server.sql<{ id: number }>(
      `insert into target_systems (document_id, year, unit_id, version)
       values ($1, 2024, $2, 1) returning id`,
      [documentId, unitId],
    );
    return [documentId, row?.id ?? 0];
  }
  const target = (values: object = {}) => year.target({ target_system_id: systemId, ...values });
  const one = async () => (await year.unit.get<System>(`/api/target-systems/${system}`)).body;
  const items = async () =>
    (await year.unit.get<Item[]>(`/api/target-systems/${system}/items`)).body;
  const letter = (client = year.unit) => client.get<System>(`/api/target-systems/${system}/letter`);

  it('has no letter as long as it has no targets [EX-1]', async () => {
    expect(await one()).toMatchObject({ items: 0, standing: 'empty' });
    const { status, body } = await letter();
    expect([status, body.code]).toEqual([409, 'letterEmpty']);
  });

  it('counts what is filled in and declared, and says where it stands as a whole [EX-1]', async () => {
    const expression = { kind: 'formula', params: { expression: 'points * rate' } };
    const measured = await target({ item_code: 'A1' });
    const formula = await target({ item_code: 'A2', method: JSON.stringify(expression) });
    await target({ item_code: 'A3', method: JSON.stringify({ kind: 'judged', params: {} }) });
    const bonus = { kind: 'bonus', params: { cap: '5' } };
    await target({ item_code: 'A4', points: '5', method: JSON.stringify(bonus) });
    expect(await one()).toMatchObject({ items: 4, filled: 2, draft: 4, standing: 'draft' });
    expect((await one()).points).toBe('30');
    expect((await items()).map(({ needsValue }) => needsValue)).toEqual([true, true, false, false]);
    await year.unit.post(`/api/targets/${measured}/save`, { version: 1, targetValue: '7' });
    await year.unit.post(`/api/targets/${formula}/save`, { version: 1, targetValue: '0' });
    expect(await one()).toMatchObject({ filled: 3, standing: 'draft' });
    await year.unit.post(`/api/targets/${measured}/declare`, { version: 2 });
    expect(await one()).toMatchObject({ declared: 1, draft: 3, standing: 'partly' });
    const filter = encodeURIComponent(JSON.stringify({ year: 2024, standing: 'partly' }));
    const list = await year.office.get<System[]>(`/api/target-systems?filter=${filter}`);
    expect(list.body.map(({ id }) => id)).toEqual([system]);
  });

  it('shows each target with last year’s value and score and the framework’s default [EX-1]', async () => {
    const [type] = await server.sql<{ id: number }>('select id from target_types');
    const [version] = await server.sql<{ id: number }>(
      `insert into framework_versions (document_id, framework_id, name, year, number, snapshot, version)
       values ('frameversion', 'f', '框架', 2024, 1, $1, 1) returning id`,
      [JSON.stringify({ items: [{ code: 'B1', defaultTarget: '80' }] })],
    );
    await target({ item_code: 'B1', framework_version_id: version?.id });
    const last = await year.target({ year: 2023, item_code: 'B1', verified_value: '66.5' });
    await server.sql(
      `insert into processes (document_id, year, occasion_id, state, version)
       select 'lastprocess', 2023, id, 'closed', 1 from occasions`,
    );
    await server.sql(
      `insert into assessment_records (document_id, year, process_id, target_id, unit_id, target_type_id,
         occasion_id, item_code, name, points, state, score, archived_at, version)
       select 'lastrecord', 2023, p.id, t.id, t.unit_id, $2, p.occasion_id, 'B1', t.name, 10, 'archived', 9.25, now(), 1
       from targets t, processes p where t.document_id = $1`,
      [last, type?.id],
    );
    const shown = (await items()).find(({ itemCode }) => itemCode === 'B1');
    expect(shown).toMatchObject({ lastValue: '66.5', lastScore: '9.25', defaultValue: '80' });
  });

  it('names who is responsible, the lead first [EX-1][EX-2]', async () => {
    const led = await target({ item_code: 'C1' });
    for (const [name, lead] of [
      ['王芳', false],
      ['李明', true],
    ])
      await server.sql(
        `with person as (insert into people (document_id, name, version) values ($1, $2, 1) returning id)
         insert into responsibilities (document_id, target_id, person_id, share, lead, version)
         select $3, t.id, person.id, 50, $4, 1 from targets t, person where t.document_id = $5`,
        [newId(), name, newId(), lead, led],
      );
    const shown = (await items()).find(({ itemCode }) => itemCode === 'C1');
    expect(shown?.people).toEqual(['李明', '王芳']);
  });

  it('has a letter as a Word file, and the same as data for print [EX-1]', async () => {
    const file = await fetch(`${server.url}/api/target-systems/${system}/letter`, {
      headers: { Authorization: `Bearer ${year.unit.token}` },
    });
    expect(file.headers.get('content-type')).toContain('wordprocessingml');
    const name = encodeURIComponent('公路管理局2024年度目标责任书.docx');
    expect(file.headers.get('content-disposition')).toContain(name);
    const converter = sourceConverter({ size: 1 });
    try {
      const { text } = await converter.convert(Buffer.from(await file.arrayBuffer()));
      expect(text).toContain('2024年度目标责任书');
      expect(text).toContain('乙方：公路管理局');
    } finally {
      converter.close();
    }
    const print = await year.unit.get<{ title: string }>(`/api/target-systems/${system}/letter`, {
      headers: { Accept: 'application/json' },
    });
    expect(print.body.title).toBe('2024年度目标责任书');
  });

  it('of another unit is not there, nor are its items and its letter [EX-1]', async () => {
    const [other] = await server.sql<{ id: number }>(
      `insert into units (document_id, code, name, version) values ('otherunit', 'U9', '别家', 1) returning id`,
    );
    const [foreign] = await systemOf(other?.id ?? 0);
    for (const path of ['', '/items', '/letter']) {
      const answer = await year.unit.get(`/api/target-systems/${foreign}${path}`);
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect((await letter(year.assessor)).status).toBe(403);
    expect((await letter(year.office)).status).toBe(200);
  });

  it('gives no letter to whoever sees only some of its targets [EX-1][SA-5]', async () => {
    await server.sql(
      `update data_scopes d set scope = 'publishedOnly' from data_scopes_role_lnk l, up_roles r
       where l.data_scope_id = d.id and r.id = l.role_id and r.type = 'performanceOffice'
       and d.resource = 'targets'`,
    );
    const { status, body } = await letter(year.office);
    expect([status, body.code]).toEqual([403, 'letterPartial']);
  });
});
