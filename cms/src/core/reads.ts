import { Pool } from 'pg';
import { databaseUrl } from './settings';

let pool: Pool | undefined;
const names = new Map<string, string>();
const MAX_PREPARED = 400;

/** Connections for reading only, beside Strapi's: no query builder between the request and PostgreSQL. */
function connections(): Pool {
  if (pool) return pool;
  pool = new Pool({
    connectionString: databaseUrl(),
    max: 10,
    application_name: 'milepost-reads',
    // Lists are short statements: planning each anew or compiling them costs more than it saves.
    options: '-c plan_cache_mode=force_generic_plan -c jit=off',
  });
  pool.on('error', (error) => strapi.log.warn(`A reading connection was lost: ${error.message}`));
  return pool;
}

/** The prepared statement's name; the first few hundred texts have one, the rest are planned each time. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MAX_PREPARED) return known;
  const name = `r${names.size}`;
  names.set(text, name);
  return name;
}

/** Runs one reading statement and gives its rows as arrays of columns. */
export async function read(text: string, values: readonly unknown[]): Promise<unknown[][]> {
  const name = nameOf(text);
  const query = { text, values: [...values], rowMode: 'array' as const };
  const result = await connections().query<unknown[]>(name ? { ...query, name } : query);
  return result.rows;
}

export async function closeReads(): Promise<void> {
  const open = pool;
  pool = undefined;
  await open?.end();
}
