import { startServer, type Server } from './harness';
import type { Client } from './support/client';
import { smallYear, type SmallYear } from './support/small-year';

interface Run {
  id: string;
  version: number;
  state: string;
  failure: string | null;
  missing: { unit: { name: string }; targets: string[] }[] | null;
}
interface Result {
  id: string;
  publishedScore: string;
  rank: number;
  grade: string;
}

const SCHEME = 'schemeoftheyear000000001';

/** A published scheme of one group; as the office would make it in the Strapi admin. */
const MAKE_SCHEME = `
  with type as (insert into assessment_types (document_id, code, name, version)
      values ('typeoftheyear00000000001', 'directUnit', '厅直单位', 1) returning id),
    of_unit as (insert into units_assessment_type_lnk (unit_id, assessment_type_id)
      select u.id, type.id from units u, type where u.is_assessee),
    scheme as (insert into evaluation_schemes (document_id, name, year, state, missing, maximum, version)
      values ('${SCHEME}', '模型', 2024, 'published', 'block', '120', 1) returning id),
    band as (insert into components_appraisal_grade_bands (name, min) values ('合格', '0') returning id),
    in_band as (insert into evaluation_schemes_cmps (entity_id, cmp_id, component_type, field, "order")
      select scheme.id, band.id, 'appraisal.grade-band', 'bands', 1 from scheme, band),
    part as (insert into components_appraisal_scheme_groups default values returning id),
    in_part as (insert into evaluation_schemes_cmps (entity_id, cmp_id, component_type, field, "order")
      select scheme.id, part.id, 'appraisal.scheme-group', 'groups', 1 from scheme, part),
    of_type as (insert into components_appraisal_scheme_groups_assessment_type_lnk
      (scheme_group_id, assessment_type_id) select part.id, type.id from part, type),
    kind as (insert into components_appraisal_type_weights (weight) values ('100') returning id),
    of_kind as (insert into components_appraisal_type_weights_target_type_lnk
      (type_weight_id, target_type_id) select kind.id, k.id from kind, target_types k),
    in_kind as (insert into components_appraisal_scheme_groups_cmps
      (entity_id, cmp_id, component_type, field, "order")
      select part.id, kind.id, 'appraisal.type-weight', 'typeWeights', 1 from part, kind),
    moment as (insert into components_appraisal_occasion_weights (weight) values ('100') returning id),
    of_moment as (insert into components_appraisal_occasion_weights_occasion_lnk
      (occasion_weight_id, occasion_id) select moment.id, o.id from moment, occasions o),
    in_moment as (insert into components_appraisal_scheme_groups_cmps
      (entity_id, cmp_id, component_type, field, "order")
      select part.id, moment.id, 'appraisal.occasion-weight', 'occasionWeights', 1 from part, moment)
  select 1`;

const ARCHIVE = `
  with open as (insert into processes (document_id, year, occasion_id, state, version)
      select 'processoftheyear00000001', 2024, id, 'open', 1 from occasions returning id, occasion_id)
  insert into assessment_records (document_id, year, process_id, occasion_id, target_id, unit_id,
    target_type_id, assessor_id, item_code, name, points, state, score, version)
  select 'r' || lpad(t.id::text, 23, '0'), 2024, open.id, open.occasion_id, t.id, t.unit_id,
    t.target_type_id, t.assessor_id, t.item_code, t.name, t.points, 'archived', t.points * 0.87665, 1
  from targets t, open`;

describe('evaluation runs', () => {
  let server: Server;
  let year: SmallYear;
  let office: Client;

  const create = () => office.post<Run>('/api/evaluation-runs', { year: 2024, scheme: SCHEME });
  const settled = async (id: string): Promise<Run> => {
    for (;;) {
      const { body } = await office.get<Run>(`/api/evaluation-runs/${id}`);
      if (!['queued', 'computing'].includes(body.state)) return body;
    }
  };
  const move = (run: Run, verb: string) =>
    office.post<Run>(`/api/evaluation-runs/${run.id}/${verb}`, { version: run.version });
  const resultsOf = async (client: Client, run: Run) => {
    const filter = encodeURIComponent(JSON.stringify({ run: run.id }));
    return (await client.get<Result[]>(`/api/evaluation-results?filter=${filter}`)).body;
  };

  beforeAll(async () => {
    server = await startServer('empty');
    year = await smallYear(server);
    office = year.office;
    await server.sql(MAKE_SCHEME);
    await year.target({ state: 'published', item_code: 'A1', published_version: 1 });
    await year.target({ state: 'published', item_code: 'A2', published_version: 1 });
  });
  afterAll(() => server.stop());

  it('stops on missing records and says in words which [PM-6]', async () => {
    const run = await settled((await create()).body.id);
    expect(run).toMatchObject({ state: 'failed', missing: [{ unit: { name: '公路管理局' } }] });
    expect(run.failure).toContain('2 条考核记录尚未归档');
    expect(run.missing?.[0]?.targets).toHaveLength(2);
  });

  it('computes, ranks and lets a later run take the place of an earlier one [PM-6]', async () => {
    await server.sql(ARCHIVE);
    const first = await settled((await create()).body.id);
    const second = await settled((await create()).body.id);
    expect((await settled(first.id)).state).toBe('superseded');
    expect(await resultsOf(office, second)).toMatchObject([
      { publishedScore: '87.67', rank: 1, grade: '合格' },
    ]);
    expect(await resultsOf(year.unit, second)).toEqual([]);
  });

  it('is announced, then published, and does not change any more, even by SQL [BX-3]', async () => {
    const run = await settled((await create()).body.id);
    expect((await move(run, 'publish')).status).toBe(409);
    const announced = await move(run, 'announce');
    expect(announced.body.state).toBe('publicNotice');
    expect((await move(announced.body, 'publish')).body.state).toBe('published');
    const refusal = 'published versions and results do not change';
    await expect(
      server.sql('update evaluation_results set rank = 2 where year = 2024'),
    ).rejects.toThrow(refusal);
    await expect(
      server.sql("delete from evaluation_runs where state = 'published'"),
    ).rejects.toThrow(refusal);
  });

  it('explains a score by its records to the unit, which sees them once published [BX-1]', async () => {
    const run = await settled((await create()).body.id);
    const announced = await move(run, 'announce');
    await move(announced.body, 'publish');
    const [result] = await resultsOf(year.unit, run);
    const explained = await year.unit.get<{ records: { itemCode: string; score: string }[] }>(
      `/api/evaluation-results/${result?.id ?? ''}/explanation`,
    );
    expect(explained.body.records.map(({ itemCode }) => itemCode)).toEqual(['A1', 'A2']);
    expect(Number(explained.body.records[0]?.score)).toBe(8.7665);
  });

  it('is done by another process when the one that computes it is killed [PM-6]', async () => {
    await server.another();
    const { body } = await create();
    server.running.child.kill('SIGKILL');
    for (let state = ''; state !== 'computed';) {
      const [row] = await server.sql<{ state: string }>(
        'select state from evaluation_runs where document_id = $1',
        [body.id],
      );
      state = row?.state ?? 'gone';
      expect(['queued', 'computing', 'computed']).toContain(state);
    }
    const rows = await server.sql(
      'select 1 from evaluation_results e join evaluation_runs r on r.id = e.run_id where r.document_id = $1',
      [body.id],
    );
    expect(rows).toHaveLength(1);
  }, 60_000);
});
