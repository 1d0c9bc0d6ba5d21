import type { Server } from '../harness';

const TABLES = [
  ...['province_targets', 'responsibilitys', 'target_systems', 'target_revisions'],
  ...['targets', 'target_versions', 'progress_reports', 'work_documents', 'assessment_records'],
  ...['units', 'units_parent_lnk', 'unit_changes'],
  ...['appraisal_years', 'frameworks', 'framework_versions', 'evaluation_schemes'],
  ...['processes', 'evaluation_runs', 'evaluation_results', 'activities', 'audit_entries'],
  ...['people', 'people_unit_lnk', 'staff_entries', 'up_users_role_lnk'],
];

/** What the tables hold, as one line each: the same before and after when nothing was written. */
export async function contents(server: Server): Promise<Record<string, string>> {
  const entries = TABLES.map(async (table) => {
    const [row] = await server.sql<{ sum: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by id)), '') as sum from ${table} t`,
    );
    return [table, row?.sum ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
