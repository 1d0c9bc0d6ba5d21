/** What Strapi passes to a migration: its transaction first, then the database. */
export interface Transaction {
  raw(sql: string): Promise<unknown>;
}

export interface MigrationContext {
  schema: { syncSchema(): Promise<unknown> };
}

/** Runs statements one after the other in the migration's transaction. */
export async function run(trx: Transaction, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await trx.raw(statement);
}
