import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { MigrationContext, Transaction } from '../migration';

interface Records {
  reconstructAll: (trx: Transaction) => Promise<void>;
}

/**
 * Each score keeps what it was computed from. Records of before get it where it can be had exactly:
 * by the code that scores, as nothing else could say so. The others stay without, and say that.
 */
export async function up(trx: Transaction, { schema }: MigrationContext): Promise<void> {
  await schema.syncSchema();
  const compiled = join(__dirname, '../../src/api/assessment-record/reconstruct.js');
  const { reconstructAll } = createRequire(__filename)(compiled) as Records;
  await reconstructAll(trx);
}
