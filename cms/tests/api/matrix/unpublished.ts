import type { Server } from '../harness';

const copy = (table: string, changes: string, from: string): string =>
  `insert into ${table} select r.* from ${table} t cross join lateral jsonb_populate_record(t,
     jsonb_build_object('id', nextval('${table}_id_seq'), 'document_id', ${newId}) || ${changes}) r ${from}`;
const newId = `'m' || substr(md5(random()::text || t.id), 1, 23)`;

/** What the demo does not have: a computed run that nobody has announced, and a scheme in draft. */
export async function addUnpublished(server: Server): Promise<void> {
  await server.sql(
    copy('evaluation_runs', `'{"year": 2024, "state": "computed", "published_at_time": null}'`, ''),
  );
  await server.sql(
    copy(
      'evaluation_results',
      `jsonb_build_object('year', 2024, 'run_id', (select id from evaluation_runs where state = 'computed'))`,
      '',
    ),
  );
  await server.sql(copy('evaluation_schemes', `'{"state": "draft"}'`, 'where t.year = 2024'));
}
