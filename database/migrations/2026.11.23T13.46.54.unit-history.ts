import { run, type MigrationContext, type Transaction } from '../migration';

/** What a result says of its unit as it was then; the results of before get what is known now. */
const NAMES_THEN = `update evaluation_results r set unit_name = u.name,
    assessment_type_name = y.name, parent_name = p.name
  from units u left join units_parent_lnk l on l.unit_id = u.id left join units p on p.id = l.inv_unit_id,
    assessment_types y
  where u.id = r.unit_id and y.id = r.assessment_type_id and r.unit_name is null`;

/** The dated history of units; of each kind at most one change waits for its day. */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    `alter table unit_changes
       add constraint unit_changes__unit__required check (unit_id is not null),
       add constraint unit_changes__kind__check
         check (kind in ('created', 'renamed', 'moved', 'retyped', 'merged', 'closed')),
       add constraint unit_changes__state__check
         check (state in ('pending', 'applied', 'withdrawn', 'failed'))`,
    'create index unit_changes_unit_list on unit_changes (unit_id, effective_on desc, id desc)',
    `create unique index unit_changes_pending_unique
       on unit_changes (unit_id, kind) where state = 'pending'`,
    'alter table evaluation_results disable trigger evaluation_results_published',
    NAMES_THEN,
    'alter table evaluation_results enable trigger evaluation_results_published',
  ]);
}
