import { run, type MigrationContext, type Transaction } from '../migration';

/**
 * A target has at most one revision under way; every record says which version it was given for. The
 * feed of one record comes off an index.
 */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    `create unique index target_revisions_target_id_unique on target_revisions (target_id)
       where state not in ('published', 'withdrawn')`,
    `create index target_revisions_year_state_list on target_revisions (year, state)`,
    `create index activities_record_list on activities (record_id, at desc)`,
    `alter table target_revisions add constraint target_revisions__target_id__required
       check (target_id is not null)`,
    `alter table target_revisions add constraint target_revisions__state__check check (state in
       ('draft', 'declared', 'returned', 'reviewed', 'published', 'withdrawn'))`,
    `alter table target_revisions add constraint target_revisions__points__check
       check (points >= 0)`,
    `update assessment_records r set target_version = t.published_version
       from targets t where t.id = r.target_id and r.target_version is null`,
  ]);
}
