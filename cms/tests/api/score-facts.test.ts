import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { ScoreFacts } from '../../src/domain/scoring';
import { startServer, type Client, type Server } from './harness';

const root = join(__dirname, '../../..');

interface Explained {
  id: string;
  targetValue: string | null;
  verifiedValue: string | null;
  unitOfMeasure: string | null;
  factsOrigin: string | null;
  breakdown: object;
  score: string;
}

let server: Server;
let office: Client;
beforeAll(async () => {
  server = await startServer('demo');
  office = await server.signIn('jixiao');
});
afterAll(() => server.stop());

/** `npm run score -- --record` on the database of this test. */
function check(id: string): { status: number | null; said: string } {
  const env = { ...process.env, DATABASE_URL: server.databaseUrl };
  const script = join(root, 'scripts/score.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--record', id], {
    env,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const one = async (condition: string): Promise<string> => {
  const [row] = await server.sql<{ id: string }>(
    `select r.document_id as id from assessment_records r join occasions o on o.id = r.occasion_id
     where r.year = 2023 and ${condition} order by r.id limit 1`,
  );
  if (!row) throw new Error(`the demo has no record where ${condition}`);
  return row.id;
};
const factsOf = () =>
  server.sql<{ id: string; facts: ScoreFacts | null }>(
    `select document_id as id, facts from assessment_records
     where suggested_score is not null order by id`,
  );

it('every score of the demo keeps the facts it was computed from, exactly [BX-1]', async () => {
  const all = await factsOf();
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter(({ facts }) => facts?.origin !== 'scored')).toEqual([]);
  const [{ longest } = { longest: 0 }] = await server.sql<{ longest: number }>(
    `select max(length(split_part(s ->> 'figure', '.', 2))) as longest
     from assessment_records, jsonb_array_elements(facts -> 'steps') s where s ->> 'key' = 'rate'`,
  );
  expect(longest).toBeGreaterThan(6);
});

describe('a stored record, computed again', () => {
  it('agrees with its facts, step by step [BX-1]', async () => {
    const id = await one(`r.facts #>> '{method,kind}' = 'step' and o.code = 'routine'`);
    const { status, said } = check(id);
    expect([status, said]).toEqual([0, expect.stringContaining('agrees with its facts')]);
    expect(said).toContain('facts kept with the score, version 1 of the target');
    expect(said).toMatch(/rate \d/);
  });

  it('says that it was scored by hand, and why [BX-1]', async () => {
    const id = await one('r.reason is not null');
    const { status, said } = check(id);
    expect([status, said]).toEqual([0, expect.stringContaining('Scored by hand')]);
    expect(said).toContain('材料报送不够及时');
  });

  it('is told from one that was tampered with, with both values [BX-1]', async () => {
    const id = await one(`r.reason is null and r.facts #>> '{method,kind}' = 'proportional'`);
    const [kept] = await server.sql<{ score: string }>(
      'select score::text from assessment_records where document_id = $1',
      [id],
    );
    const set = (values: string) =>
      server.sql(`update assessment_records set ${values} where document_id = $1`, [id]);
    await set('score = score - 0.5');
    const { status, said } = check(id);
    const stored = String(Number(kept?.score) - 0.5).slice(0, 6);
    expect(status).toBe(1);
    expect(said).toMatch(
      new RegExp(`DISAGREES in score: stored ${stored}\\d*, computed ${kept?.score}`),
    );
    await set(`score = score + 0.5, facts = jsonb_set(facts, '{value}', '"1"')`);
    expect(check(id)).toMatchObject({
      status: 1,
      said: expect.stringContaining('DISAGREES in value: stored 1,') as string,
    });
    await set(`facts = jsonb_set(facts, '{value}', facts #> '{occasion,report,value}')`);
    expect(check(id).status).toBe(0);
  });

  it('has nothing to compare where there is no such record, no score or no facts [BX-1]', async () => {
    expect(check('nosuchrecord')).toEqual({
      status: 2,
      said: 'There is no assessment record nosuchrecord.\n',
    });
    const [draft] = await server.sql<{ id: string }>(
      `select document_id as id from assessment_records where state = 'draft' limit 1`,
    );
    expect(check(draft?.id ?? '')).toMatchObject({
      status: 2,
      said: expect.stringContaining('not scored') as string,
    });
  });
});

describe('the explanation of a result', () => {
  const explained = async () => {
    const [result] = await server.sql<{ id: string }>(
      `select x.document_id as id from evaluation_results x join evaluation_runs n on n.id = x.run_id
       join units u on u.id = x.unit_id
       where n.year = 2023 and n.state = 'published' order by u.code limit 1`,
    );
    const { body } = await office.get<{ records: Explained[] }>(
      `/api/evaluation-results/${result?.id}/explanation`,
    );
    return body.records.map(
      ({ id, targetValue, verifiedValue, unitOfMeasure, factsOrigin, breakdown, score }) => ({
        id,
        targetValue,
        verifiedValue,
        unitOfMeasure,
        factsOrigin,
        breakdown,
        score,
      }),
    );
  };

  it('tells what a score was computed from, whatever target, indicator and framework say today [BX-1]', async () => {
    const before = await explained();
    expect(before.length).toBeGreaterThan(10);
    expect(before.every(({ factsOrigin }) => factsOrigin === 'scored')).toBe(true);
    expect(before.some(({ verifiedValue }) => verifiedValue !== null)).toBe(true);
    const id = before.find(({ targetValue }) => targetValue !== null)?.id ?? '';
    const record = async () =>
      (await office.get<{ facts: object }>(`/api/assessment-records/${id}`)).body.facts;
    const facts = await record();
    await server.sql(`update targets set target_value = 1, verified_value = 2, points = 3,
      unit_of_measure = '吨', direction = 'lower', method = '{"kind":"judged","params":{}}'
      where year = 2023`);
    await server.sql(`update indicators set unit_of_measure = '吨', cumulative = not cumulative`);
    await server.sql(`update occasions set through = 'q1'`);
    await server.sql(`update components_appraisal_framework_items set points = '1'`);
    await server.sql(`update progress_reports set verified_value = 9 where year = 2023`);
    expect(await explained()).toEqual(before);
    expect(await record()).toEqual(facts);
    expect(check(id).status).toBe(0);
  });
});

describe('a database from before facts were kept', () => {
  let other: Server;
  beforeAll(async () => {
    other = await startServer('demo');
  });
  afterAll(() => other.stop());

  it('gets them where they can be had exactly, and says so where not [BX-1]', async () => {
    const was = new Map(
      (
        await other.sql<{ id: string; facts: ScoreFacts }>(
          `select document_id as id, facts from assessment_records
           where suggested_score is not null`,
        )
      ).map(({ id, facts }) => [id, facts]),
    );
    await other.sql('update assessment_records set facts = null');
    const [inexact] = await other.sql<{ id: string }>(
      `update assessment_records r set suggested_score = suggested_score + 0.0000001
       where id = (select min(id) from assessment_records where suggested_score > 1)
       returning document_id as id`,
    );
    await other.sql(`delete from strapi_migrations where name like '%score-facts%'`);
    const upgraded = await other.another();
    const now = await other.sql<{ id: string; facts: ScoreFacts | null }>(
      `select document_id as id, facts from assessment_records where suggested_score is not null`,
    );
    const without = now.filter(({ facts }) => facts === null).map(({ id }) => id);
    expect(without).toEqual([inexact?.id]);
    for (const { id, facts } of now.filter((record) => record.facts !== null)) {
      const { occasion, ...rest } = was.get(id) ?? {};
      expect(facts).toMatchObject({ ...rest, origin: 'reconstructed' });
      expect(facts?.occasion.yearTarget ?? null).toEqual(occasion?.yearTarget ?? null);
    }
    const client = await upgraded.signIn('jixiao');
    const { body } = await client.get<{ facts: object | null }>(
      `/api/assessment-records/${inexact?.id}`,
    );
    expect(body.facts).toBeNull();
  });
});
