import { Client } from 'pg';
import type { Database } from './embedded';

/** A PostgreSQL of the operator's own; only its reachability is ours to check. */
export async function useExternal(url: string): Promise<Database> {
  const client = new Client({ connectionString: url });
  await client.connect().catch((cause: unknown) => {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`DATABASE_URL does not answer: ${reason}`, { cause });
  });
  await client.end();
  return { url, notes: [], stop: () => Promise.resolve() };
}
