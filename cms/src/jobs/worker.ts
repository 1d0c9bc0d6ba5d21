import type PgBoss from 'pg-boss';
import type { Pool } from 'pg';
import { withJobLock } from './connection';
import type { Job } from './registry';

export interface Queue {
  boss: PgBoss;
  pool: Pool;
  log(message: string, error: unknown): void;
}

export const RETRIES = 2;
const POLL_MS = 1000;

export interface Worker {
  /** Looks for work now instead of at the next poll. */
  wake(): void;
  stop(): Promise<void>;
}

/**
 * Fetches and does the jobs of one name, one at a time. The loop is ours because pg-boss does not
 * wait for its own `complete` and `fail`, whose rejection would end the process.
 */
export function startWorker(queue: Queue, handler: Job): Worker {
  let stopped = false;
  let wake = (): void => undefined;
  const pause = () =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, POLL_MS);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  const loop = async () => {
    while (!stopped) {
      const worked = await runNext(queue, handler).catch((error: unknown) => {
        queue.log(`job queue ${handler.name}`, error);
        return false;
      });
      if (!worked && !stopped) await pause();
    }
  };
  const done = loop();
  return {
    wake: () => wake(),
    stop: async () => {
      stopped = true;
      wake();
      await done;
    },
  };
}

async function runNext(queue: Queue, handler: Job): Promise<boolean> {
  const [job] = await queue.boss.fetch(handler.name, { includeMetadata: true, batchSize: 1 });
  if (!job) return false;
  await withJobLock(queue.pool, job.id, async (session) => {
    const { rows } = await session.query(
      `select 1 from pgboss.job where name = $1 and id = $2 and state = 'active' and retry_count = $3`,
      [job.name, job.id, job.retryCount],
    );
    if (rows.length === 0) return;
    try {
      await handler.run(job.data, { attempt: job.retryCount });
      await queue.boss.complete(job.name, job.id);
    } catch (error) {
      await fail(queue, handler, job, error);
    }
  });
  return true;
}

/** Records the cause with the job; pg-boss tries again until the attempts are used up. */
export async function fail(
  queue: Queue,
  handler: Job,
  job: { id: string; name: string; data: unknown; retryCount: number },
  error: unknown,
): Promise<void> {
  const cause = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? error.stack : undefined;
  queue.log(`job ${job.name} ${job.id} failed, attempt ${job.retryCount + 1}`, error);
  await queue.boss.fail(job.name, job.id, { cause, ...(stack ? { stack } : {}) });
  if (job.retryCount >= RETRIES) await handler.onFailed(job.data, cause);
}
