import type { Server } from '../harness';

/** What a row is about, read by SQL of the test's own: nothing here comes from the code under test. */
export interface Fact {
  id: string;
  version: number;
  label: string;
  code: string | null;
  unit: string | null;
  type: string | null;
  assessor: string | null;
  /** documentId of the target it hangs on */
  target: string | null;
  /** users named as responsible */
  people: readonly string[];
  published: boolean;
}

export type Facts = ReadonlyMap<string, readonly Fact[]>;

const TARGETS = `with g as (
  select x.id, x.document_id as target, u.code as unit, k.code as type, a.code as assessor,
    array(select p.username from responsibilitys r join people_user_lnk l on l.person_id = r.person_id
      join up_users p on p.id = l.user_id where r.target_id = x.id) as people
  from targets x left join units u on u.id = x.unit_id
  left join target_types k on k.id = x.target_type_id left join units a on a.id = x.assessor_id)`;
const ABOUT_TARGET = 'g.unit, g.type, g.assessor, g.target, g.people';
const NOTHING = 'null as unit, null as type, null as assessor, null as target, null as people';

const ofTarget = (table: string, published: string): string =>
  `select t.document_id as id, to_jsonb(t) as row, ${ABOUT_TARGET}, ${published} as published
   from ${table} t join g on g.id = t.target_id`;
const plain = (table: string, published = 'false'): string =>
  `select t.document_id as id, to_jsonb(t) as row, ${NOTHING}, ${published} as published from ${table} t`;
const ofUnit = (table: string, published: string, type = 'null::int'): string =>
  `select t.document_id as id, to_jsonb(t) as row, u.code as unit, k.code as type, null as assessor,
     null as target, null as people, ${published} as published
   from ${table} t left join units u on u.id = t.unit_id left join target_types k on k.id = ${type}`;

const STATEMENTS: Readonly<Record<string, string>> = {
  activities: ofUnit('activities', 'false', 't.target_type_id'),
  'appraisal-years': plain('appraisal_years'),
  'assessment-records': ofTarget('assessment_records', "t.state = 'archived'"),
  'assessment-types': plain('assessment_types'),
  'audit-entries': plain('audit_entries'),
  'evaluation-results': ofUnit(
    'evaluation_results',
    "exists (select 1 from evaluation_runs r where r.id = t.run_id and r.state in ('publicNotice', 'published'))",
  ),
  'evaluation-runs': plain('evaluation_runs', "t.state in ('publicNotice', 'published')"),
  'evaluation-schemes': plain('evaluation_schemes', "t.state = 'published'"),
  'framework-versions': `select t.document_id as id, to_jsonb(t) as row, null as unit, k.code as type,
    null as assessor, null as target, null as people, true as published
    from framework_versions t left join target_types k on k.id = t.target_type_id`,
  'indicator-categories': plain('indicator_categories'),
  indicators: plain('indicators'),
  occasions: plain('occasions'),
  people: `select t.document_id as id, to_jsonb(t) as row, u.code as unit, null as type, null as assessor,
    null as target, null as people, false as published from people t
    left join people_unit_lnk l on l.person_id = t.id left join units u on u.id = l.unit_id`,
  'staff-entries': `select t.document_id as id, to_jsonb(t) as row, u.code as unit, null as type, null as assessor,
    null as target, array(select p.username from people_user_lnk a join up_users p on p.id = a.user_id
      where a.person_id = t.person_id) as people, false as published from staff_entries t
    left join people_unit_lnk l on l.person_id = t.person_id left join units u on u.id = l.unit_id`,
  processes: plain('processes', "t.state in ('open', 'closed')"),
  'progress-reports': ofTarget('progress_reports', "t.state = 'verified'"),
  'province-targets': `select t.document_id as id, to_jsonb(t) as row, null as unit, k.code as type,
    a.code as assessor, null as target, null as people, t.state = 'decomposed' as published
    from province_targets t left join target_types k on k.id = t.target_type_id
    left join units a on a.id = t.assessor_id`,
  responsibilities: `select t.document_id as id, to_jsonb(t) as row, g.unit, g.type, g.assessor, g.target,
    array(select p.username from people_user_lnk l join up_users p on p.id = l.user_id
      where l.person_id = t.person_id) as people, false as published
    from responsibilitys t join g on g.id = t.target_id`,
  'target-systems': ofUnit('target_systems', 'false'),
  'target-revisions': ofTarget('target_revisions', "t.state = 'published'"),
  'target-types': plain('target_types'),
  'target-versions': ofTarget('target_versions', 'true'),
  targets: `select t.document_id as id, to_jsonb(t) as row, ${ABOUT_TARGET},
    t.state in ('published', 'revising', 'closed') as published from targets t join g on g.id = t.id`,
  'unit-changes': ofUnit('unit_changes', 'false'),
  units: `select t.document_id as id, to_jsonb(t) as row, t.code as unit, null as type, null as assessor,
    null as target, null as people, false as published from units t`,
  'work-documents': ofTarget('work_documents', "t.state = 'converted'"),
};

type Found = Omit<Fact, 'version' | 'label' | 'people'> & {
  people: string[] | null;
  version: number | null;
  label: string | null;
};

/** Every row of every resource. A resource the test does not know is an error, not a gap. */
export async function loadFacts(server: Server, plurals: Iterable<string>): Promise<Facts> {
  const facts = new Map<string, Fact[]>();
  for (const plural of plurals) {
    const statement = STATEMENTS[plural];
    if (!statement) throw new Error(`the matrix does not know ${plural}`);
    const rows = await server.sql<Found>(
      `${TARGETS} select f.id, (f.row ->> 'version')::int as version,
         coalesce(f.row ->> 'name', f.row ->> 'item_code', f.row ->> 'text') as label,
         f.row ->> 'code' as code, f.unit, f.type, f.assessor, f.target, f.people, f.published
       from (${statement}) f order by md5(f.id)`,
    );
    const complete = rows.map(({ people, version, label, ...rest }) => ({
      ...rest,
      people: people ?? [],
      version: version ?? 1,
      label: label ?? '',
    }));
    facts.set(plural, complete);
  }
  return facts;
}
