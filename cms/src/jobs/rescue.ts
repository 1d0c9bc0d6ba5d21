import { withJobLock } from './connection';
import type { Job } from './registry';
import { fail, type Queue } from './worker';

const EVERY_MS = 10_000;

interface ActiveJob {
  id: string;
  name: string;
  data: unknown;
  retry_count: number;
}

/** Jobs that are active but whose process is gone (nobody holds their lock) are tried again. */
export async function rescueOrphans(queue: Queue, handlers: readonly Job[]): Promise<void> {
  const { rows } = await queue.pool.query<ActiveJob>(
    `select id, name, data, retry_count from pgboss.job
     where state = 'active' and name = any($1) and started_on < now() - interval '5 seconds'`,
    [handlers.map(({ name }) => name)],
  );
  for (const job of rows) {
    const handler = handlers.find(({ name }) => name === job.name);
    if (!handler) continue;
    await withJobLock(queue.pool, job.id, async (session) => {
      const { rows: still } = await session.query(
        `select 1 from pgboss.job where name = $1 and id = $2 and state = 'active' and retry_count = $3`,
        [job.name, job.id, job.retry_count],
      );
      if (still.length === 0) return;
      const lost = new Error('The process that did this job has ended.');
      await fail(queue, handler, { ...job, retryCount: job.retry_count }, lost);
    });
  }
}

/** Looks for orphans at once and then every ten seconds; answers the way to stop. */
export function startRescue(queue: Queue, handlers: readonly Job[]): () => void {
  const look = () =>
    void rescueOrphans(queue, handlers).catch((error: unknown) => queue.log('job rescue', error));
  look();
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
