import { run, type MigrationContext, type Transaction } from '../migration';

/** Categories of indicators; their table is new, so the schema is brought up to date first. */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  await run(trx, [
    'create unique index indicator_categories_code_unique on indicator_categories (code)',
  ]);
}
