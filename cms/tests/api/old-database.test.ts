import type { Client as Connection } from 'pg';
import { refusalOfDatabase } from '../../src/actions/database-errors';
import { verifyChain } from '../../src/trail/verify';
import { FORMER_TABLES } from '../../../database/former-names';
import { startOn, type Client, type Server } from './harness';
import { newDatabase, onDatabase } from './support/databases';
import { restoreOldDatabase } from './support/old-database';
import { schemaOf } from './support/schema-of';

interface Named {
  id: string;
  version: number;
}
interface Responsibility extends Named {
  target: Named;
  person: Named;
  share: string;
}

/** What is not of the product's business, and changes with a version: Strapi's own books. */
const BOOKS = ['strapi_migrations', 'strapi_core_store_settings'];

/** How many rows each table has, under its name of today. */
async function counted(connection: Connection): Promise<Map<string, number>> {
  const { rows: tables } = await connection.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace
     and relkind = 'r' and relname <> all ($1)`,
    [BOOKS],
  );
  const counts = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int as n from ${name}`,
  );
  const { rows } = await connection.query<{ name: string; n: number }>(counts.join(' union all '));
  return new Map(rows.map(({ name, n }) => [FORMER_TABLES[name] ?? name, n]));
}

const applied = async (connection: Connection) =>
  (await connection.query<object>('select name, time from strapi_migrations order by id')).rows;

/** PostgreSQL writes the casts in a condition anew when it reads them from a dump. */
const plain = (line: string) =>
  /^(constraint|index) /.test(line)
    ? line.replace(/::(character varying|text)(\[\])?|[()]/g, '')
    : line;

describe('a database of an earlier version', () => {
  let url: string;
  let before: Map<string, number>;
  let after: Map<string, number>;
  let server: Server;
  let unit: Client;
  beforeAll(async () => {
    url = await restoreOldDatabase();
    before = await onDatabase(url, counted);
    server = await startOn(url);
    after = await onDatabase(url, counted);
    unit = await server.signIn('glzx-dw');
  });
  afterAll(() => server.stop());

  it('is brought to the schema of a new one, names included [SA-4]', async () => {
    const upgraded = await onDatabase(url, schemaOf);
    const fresh = await onDatabase(await newDatabase('empty'), schemaOf);
    expect(upgraded.map(plain).sort()).toEqual(fresh.map(plain).sort());
  });

  it('keeps its rows and its audit log, and gives scores their facts [BX-1][BX-4]', async () => {
    const differing = [...before].filter(([table, n]) => after.get(table) !== n);
    expect(differing).toEqual([]);
    for (const table of Object.values(FORMER_TABLES)) expect(after.get(table)).toBeGreaterThan(0);
    const { broken } = await onDatabase(url, verifyChain);
    expect(broken).toBeUndefined();
    const [scores] = await server.sql<{ known: number }>(
      'select count(facts)::int as known from assessment_records',
    );
    expect(scores?.known).toBeGreaterThan(0);
  });

  it('lets a unit see its targets and name who is responsible [EX-2]', async () => {
    const targets = await unit.get<Named[]>('/api/targets?filter={"year":2024}');
    expect([targets.status, targets.body.length > 0]).toEqual([200, true]);
    const { body } = await unit.get<Responsibility[]>('/api/responsibilities?filter={"year":2024}');
    const one = body.find(({ share }) => share === '100');
    const { body: target } = await unit.get<Named>(`/api/targets/${one?.target.id}`);
    const assign = (version: number, share: string) =>
      unit.post<{ errors?: object }>(`/api/targets/${target.id}/assign`, {
        version,
        persons: [{ person: one?.person.id, share, dueOn: '2024-12-30', lead: true }],
      });
    expect((await assign(target.version, '100')).status).toBe(200);
    const refused = await assign(target.version + 1, '101');
    expect([refused.status, Object.keys(refused.body.errors ?? {})]).toEqual([400, ['persons']]);
  });

  it.each([
    ['share', 'share = 101'],
    ['partValue', 'part_value = -1'],
  ])('refuses a wrong %s by name, whoever writes [SA-4]', async (field, wrong) => {
    const error: unknown = await server
      .sql(`update responsibilities set ${wrong}`)
      .catch((reason: unknown) => reason);
    expect(Object.keys(refusalOfDatabase(error)?.fields ?? {})).toEqual([field]);
  });

  it('is upgraded once: the next start runs nothing again [SA-4]', async () => {
    const once = await onDatabase(url, applied);
    const schema = await onDatabase(url, schemaOf);
    await server.another();
    expect(await onDatabase(url, applied)).toEqual(once);
    expect(await onDatabase(url, schemaOf)).toEqual(schema);
  });
});
