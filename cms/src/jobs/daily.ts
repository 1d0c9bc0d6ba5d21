import { z } from 'zod';
import { today } from '../core/clock';

/** The day a daily job is for: that of the process that queued it, whichever one does it. */
export const ofDay = z.object({ day: z.iso.date() });

const LOOK_EVERY_MS = 60_000;

/**
 * Queues the jobs at start and then once on every new day. Several processes each do so: the jobs
 * must come to the same when done twice. Answers the way to stop.
 */
export function everyDay(
  queue: (name: string, day: string) => Promise<void>,
  names: readonly string[],
  log: (error: unknown) => void,
): () => void {
  let last: string | undefined;
  const look = () => {
    const day = today();
    if (day === last) return;
    last = day;
    for (const name of names) queue(name, day).catch(log);
  };
  look();
  const timer = setInterval(look, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
