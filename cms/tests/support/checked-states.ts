import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { load } from './load';

const MIGRATIONS = resolve(__dirname, '../../../database/migrations');
const CHECK = /constraint (\w+)__state__check\s+check \(state\s+in\s+\(([^)]*)\)/g;

interface Migration {
  up: (trx: unknown, context: unknown) => Promise<void>;
}

/** The states that the database lets in, by table: what the migrations have it check. */
export async function checkedStates(): Promise<ReadonlyMap<string, string[]>> {
  const statements: string[] = [];
  const raw = (sql: string) => Promise.resolve({ rows: [], sql: statements.push(sql) });
  const files = readdirSync(MIGRATIONS).map((file) => join(MIGRATIONS, file));
  // Only these: one that computes anew needs a database.
  for (const file of files.filter((one) => readFileSync(one, 'utf8').includes('check')))
    await load<Migration>(file)?.up({ raw }, { schema: { syncSchema: () => Promise.resolve() } });
  return new Map(
    [...statements.join(';\n').matchAll(CHECK)].map(([, table = '', list = '']) => [
      table,
      list.split(',').map((state) => state.trim().replaceAll("'", '')),
    ]),
  );
}
