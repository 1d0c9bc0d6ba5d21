import type { MigrationContext } from '../migration';

/** Migrations run before Strapi makes its tables: on an empty database they are made here first. */
export async function up(_trx: unknown, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
}
