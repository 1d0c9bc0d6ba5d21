import { Pool, types, type PoolClient } from 'pg';

const JSON_TYPES: ReadonlySet<number> = new Set([types.builtins.JSON, types.builtins.JSONB]);

const parseJson = (text: string): unknown => JSON.parse(text);
const textParser = (oid: number) => types.getTypeParser(oid, 'text') as (text: string) => unknown;

/** Strapi turns the driver's JSON parser off for everybody; the queue needs it. */
const parsers = {
  getTypeParser: (oid: number) => (JSON_TYPES.has(oid) ? parseJson : textParser(oid)),
};

export interface PgSession {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** The queue's own connections, apart from Strapi's, so that long jobs never starve requests. */
export function openPool(databaseUrl: string, onError: (error: Error) => void): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: 8,
    types: parsers,
    application_name: 'milepost-jobs',
  });
  pool.on('error', onError);
  return pool;
}

/**
 * Runs `task` while a session lock on the job is held; undefined when somebody else holds it. The
 * lock goes with the connection, so a killed process frees its jobs at once.
 */
export async function withJobLock<T>(
  pool: Pool,
  jobId: string,
  task: (session: PoolClient) => Promise<T>,
): Promise<T | undefined> {
  const session = await pool.connect();
  let broken: Error | undefined;
  try {
    const lock = await session.query<{ held: boolean }>(
      'select pg_try_advisory_lock(hashtextextended($1, 20240305)) as held',
      [jobId],
    );
    if (lock.rows[0]?.held !== true) return undefined;
    try {
      return await task(session);
    } finally {
      await session
        .query('select pg_advisory_unlock(hashtextextended($1, 20240305))', [jobId])
        .catch((error: Error) => {
          broken = error;
        });
    }
  } finally {
    session.release(broken);
  }
}
