import { run, type MigrationContext, type Transaction } from '../migration';

/** What must hold of inspections, whoever writes. */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    `alter table inspections add constraint inspections__state__check
      check (state in ('draft', 'submitted', 'closed'))`,
  ]);
}
