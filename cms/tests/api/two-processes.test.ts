import { mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, type Client, type Server } from './harness';
import { AdminRoles } from './support/admin-roles';

const DOCX = new Uint8Array(readFileSync(join(__dirname, '../fixtures/docx/tables.docx')));
const MANY = 12;

describe('two processes on one database', () => {
  let one: Server;
  let two: Server;
  beforeAll(async () => {
    const folder = process.env.TEST_FOLDER ?? '';
    const env = { DOCUMENTS_DIR: mkdtempSync(join(folder, 'documents-')) };
    one = await startServer('demo', env);
    two = await one.another();
  }, 240_000);
  afterAll(() => one.stop());

  /** The same session, carried to the other process. */
  const inOther = (server: Server, client: Client): Client => {
    const there = server.visitor();
    there.token = client.token;
    there.cookie = client.cookie;
    return there;
  };
  const statusOf = async (client: Client, path = '/api/me') => (await client.get(path)).status;
  const until = async (met: () => Promise<boolean>): Promise<void> => {
    while (!(await met())) await new Promise((resolve) => setImmediate(resolve));
  };

  it('refuse at the next request whoever signed out in the other one, either way [SA-4]', async () => {
    for (const [here, elsewhere] of [
      [one, two],
      [two, one],
    ] as const) {
      const client = await here.signIn('guihua');
      const there = inOther(elsewhere, client);
      expect([await statusOf(client), await statusOf(there)]).toEqual([200, 200]);
      expect((await there.post('/api/auth/logout')).status).toBe(200);
      expect([await statusOf(client), await statusOf(there)]).toEqual([401, 401]);
      expect((await inOther(here, client).post('/api/auth/refresh')).status).toBe(401);
    }
  });

  it('both follow a toggle that the administrator sets in one, at the next request [SA-5]', async () => {
    const there = await two.signIn('jijian');
    const here = inOther(one, there);
    const administrator = await AdminRoles.signIn(one);
    const both = async () => [
      await statusOf(here, '/api/indicators'),
      await statusOf(there, '/api/indicators'),
    ];
    expect(await both()).toEqual([200, 200]);
    await administrator.toggle('business', 'api::indicator', 'indicator', 'find', false);
    expect(await both()).toEqual([403, 403]);
    await administrator.toggle('business', 'api::indicator', 'indicator', 'find', true);
    expect(await both()).toEqual([200, 200]);
  });

  it('convert each of many documents once, wherever it was uploaded [SA-4][EX-4]', async () => {
    const here = await one.signIn('glzx-dw');
    const uploaders = [here, inOther(two, here)];
    const [target] = (await here.get<{ id: string }[]>('/api/targets?range=[0,0]')).body;
    const answers = await Promise.all(
      Array.from({ length: MANY }, (_, at) => {
        const body = new FormData();
        body.set('target', target?.id ?? '');
        body.set('file', new Blob([DOCX]), `材料${at}.docx`);
        return (uploaders[at % 2] ?? here).request<{ id: string }>('POST', '/api/work-documents', {
          body,
        });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 201));
    const ids = answers.map(({ body }) => body.id);
    const documents = () =>
      one.sql<{ state: string; version: number }>(
        'select state, version from work_documents where document_id = any($1)',
        [ids],
      );
    const ended = ({ state }: { state: string }) => state === 'converted' || state === 'failed';
    await until(async () => (await documents()).every(ended));
    // queued, converting, converted: each step raises the version once
    const once = Array.from({ length: MANY }, () => ({ state: 'converted', version: 3 }));
    expect(await documents()).toEqual(once);
    for (const uploader of uploaders)
      for (const id of ids.slice(0, 2))
        expect(await statusOf(uploader, `/api/work-documents/${id}/file`)).toBe(200);
  }, 120_000);

  it('compute an evaluation run once, with one result for each unit [SA-4][PM-6]', async () => {
    const office = await two.signIn('jixiao');
    const filter = encodeURIComponent(JSON.stringify({ year: 2023 }));
    const [scheme] = (
      await office.get<{ id: string }[]>(`/api/evaluation-schemes?filter=${filter}`)
    ).body;
    const body = { year: 2023, scheme: scheme?.id };
    const asked = await Promise.all(
      [office, inOther(one, office)].map((client) =>
        client.post<{ id: string }>('/api/evaluation-runs', body),
      ),
    );
    expect(asked.map(({ status }) => status).sort()).toEqual([200, 409]);
    const id = asked.find(({ status }) => status === 200)?.body.id;
    const jobs = () =>
      one.sql<{ state: string; retry_count: number }>(
        `select state, retry_count from pgboss.job where name = 'evaluate' and data ->> 'run' = $1`,
        [id],
      );
    await until(async () =>
      (await jobs()).every(({ state }) => state !== 'created' && state !== 'active'),
    );
    expect(await jobs()).toEqual([{ state: 'completed', retry_count: 0 }]);
    const run = await office.get<{ state: string }>(`/api/evaluation-runs/${id}`);
    expect(run.body.state).toBe('computed');
    const results = await one.sql<{ units: number; rows: number }>(
      `select count(distinct t.unit_id)::int as units, count(*)::int as rows from evaluation_results t
       join evaluation_runs r on r.id = t.run_id where r.document_id = $1`,
      [id],
    );
    expect(results[0]?.rows).toBe(results[0]?.units);
    expect(results[0]?.rows).toBeGreaterThan(0);
  }, 120_000);
});
