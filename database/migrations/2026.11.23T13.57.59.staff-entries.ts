import { run, type MigrationContext, type Transaction } from '../migration';

/** Dated entries of staff (PM-2): they decide who somebody is from their date on. */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    `alter table staff_entries add constraint staff_entries__kind__check
      check (kind in ('joiner', 'transfer', 'leaver'))`,
    `alter table staff_entries add constraint staff_entries__effective_on__check
      check (effective_on between '1949-10-01' and '2100-12-31')`,
    ...['person_id', 'kind', 'effective_on'].map(
      (column) =>
        `alter table staff_entries add constraint staff_entries__${column}__required
          check (${column} is not null)`,
    ),
    `create unique index staff_entries_pending_unique on staff_entries (person_id, kind)
      where applied_at is null and withdrawn_at is null`,
    'create index staff_entries_person_list on staff_entries (person_id, effective_on desc, id desc)',
    `create index staff_entries_due on staff_entries (effective_on)
      where applied_at is null and withdrawn_at is null`,
    `create constraint trigger access_changed after insert or update or delete on staff_entries
      deferrable initially deferred for each row execute function access_changed()`,
  ]);
}
