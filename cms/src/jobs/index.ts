import PgBoss from 'pg-boss';
import type { Knex } from 'knex';
import type { Pool } from 'pg';
import { openPool, type PgSession } from './connection';
import { jobs } from './registry';
import { startRescue } from './rescue';
import { RETRIES, startWorker, type Queue, type Worker } from './worker';

export { defineJob, type JobContext, type JobHandler } from './registry';

interface Running {
  boss: PgBoss;
  pool: Pool;
  workers: Map<string, Worker>;
  stopRescue(): void;
}

let running: Running | undefined;

/**
 * Opens the queue (schema pgboss of the same database) and starts a worker for every declared job.
 * Several processes may share the queue; each job is done by one of them.
 */
export async function startJobs(
  databaseUrl: string,
  log: (message: string, error: unknown) => void,
): Promise<void> {
  if (running) return;
  const pool = openPool(databaseUrl, (error) => log('job connection', error));
  const db = { executeSql: (text: string, values: unknown[]) => pool.query(text, values) };
  const boss = new PgBoss({ db, schema: 'pgboss', schedule: false });
  boss.on('error', (error) => log('job queue', error));
  await boss.start();
  const queue: Queue = { boss, pool, log };
  const handlers = jobs();
  for (const { name } of handlers) await boss.createQueue(name);
  const workers = new Map(handlers.map((handler) => [handler.name, startWorker(queue, handler)]));
  running = { boss, pool, workers, stopRescue: startRescue(queue, handlers) };
}

/** Lets running jobs finish, then closes the connections. */
export async function stopJobs(): Promise<void> {
  const open = running;
  running = undefined;
  if (!open) return;
  open.stopRescue();
  await Promise.all([...open.workers.values()].map((worker) => worker.stop()));
  await open.boss.stop({ graceful: false, wait: true });
  await open.pool.end();
}

/** Puts a job into the queue; with `trx` it exists only if that transaction commits. */
export async function enqueue(
  name: string,
  data: object,
  { trx }: { trx?: Knex.Transaction } = {},
): Promise<void> {
  if (!running) throw new Error(`Job ${name}: the queue is not started`);
  const options = { retryLimit: RETRIES, retryDelay: 0, expireInHours: 12 };
  await running.boss.send(name, data, trx ? { ...options, db: within(trx) } : options);
  const { workers } = running;
  const wake = () => workers.get(name)?.wake();
  if (trx) void trx.executionPromise.then(wake, () => undefined);
  else wake();
}

/** pg-boss writes `$1` placeholders, which only the driver's own connection understands. */
function within(trx: Knex.Transaction): PgBoss.Db {
  const client = trx.client as { acquireConnection(): Promise<PgSession> };
  return {
    executeSql: async (text, values) => {
      const connection = await client.acquireConnection();
      return connection.query(text, values);
    },
  };
}
