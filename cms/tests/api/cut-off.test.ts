import { startServer, type Server } from './harness';

interface Archived {
  id: string;
  score: string;
  breakdown: { key: string; value: string }[];
  process: string;
}

let server: Server;
beforeAll(async () => {
  server = await startServer('demo');
});
afterAll(() => server?.stop());

/** An archived half-year record of 2024 whose target has been reported further since. */
async function halfYearRecord(cumulative: boolean): Promise<Archived> {
  const [record] = await server.sql<Archived>(
    `select r.document_id as id, r.suggested_score::text as score, r.breakdown,
       p.document_id as process
     from assessment_records r join processes p on p.id = r.process_id
     join occasions o on o.id = r.occasion_id join targets t on t.id = r.target_id
     join indicators i on i.id = t.indicator_id
     where r.year = 2024 and o.code = 'routine' and r.state = 'archived'
       and t.method ->> 'kind' = 'proportional' and i.cumulative = $1
       and jsonb_path_exists(r.breakdown, '$[*] ? (@.key == "value")')
       and exists (select 1 from progress_reports g where g.target_id = t.id
         and g.state = 'verified' and g.period > '2024-06')
     order by r.id limit 1`,
    [cumulative],
  );
  if (!record) throw new Error('the demo has no such record');
  return record;
}

const versionOf = async (table: string, id: string): Promise<number> => {
  const [row] = await server.sql<{ version: number }>(
    `select version from ${table} where document_id = $1`,
    [id],
  );
  return row?.version ?? 0;
};

it.each([true, false])(
  'a half-year score comes out the same when it is asked again months later (cumulative: %s) [FM-2][BX-1]',
  async (cumulative) => {
    const { id, score, breakdown, process } = await halfYearRecord(cumulative);
    const office = await server.signIn('jixiao');
    const [state] = await server.sql<{ state: string }>(
      'select state from processes where document_id = $1',
      [process],
    );
    if (state?.state === 'closed')
      await office.post(`/api/processes/${process}/open`, {
        version: await versionOf('processes', process),
        reason: '复核',
      });
    const returned = await office.post(`/api/assessment-records/${id}/return`, {
      version: await versionOf('assessment_records', id),
      reason: '复核',
    });
    expect(returned.status).toBe(200);
    const again = await office.get<{ score: string; breakdown: object[] }>(
      `/api/assessment-records/${id}/suggestion`,
    );
    expect(Number(again.body.score)).toBeCloseTo(Number(score), 6);
    expect(again.body.breakdown).toEqual(breakdown);
    const keys = breakdown.map(({ key }) => key);
    expect(keys).toContain('valueOf');
    expect(keys.includes('yearTarget')).toBe(cumulative);
    expect(breakdown).toContainEqual({ key: 'valueOf', value: '2024-06' });
  },
);
