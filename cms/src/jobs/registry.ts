import type { ZodType } from 'zod';

export interface JobContext {
  /** 0 at the first attempt. */
  attempt: number;
}

export interface JobHandler<T> {
  run(data: T, context: JobContext): Promise<void>;
  /** Called once when the last attempt has failed, to inform the people who wait for the result. */
  onFailed?(data: T, cause: string): Promise<void>;
}

export interface Job {
  name: string;
  run(data: unknown, context: JobContext): Promise<void>;
  onFailed(data: unknown, cause: string): Promise<void>;
}

const handlers = new Map<string, Job>();

/** Registers the handler for jobs of a name. Call it in `register`, before the queue is started. */
export function defineJob<T>(name: string, data: ZodType<T>, handler: JobHandler<T>): void {
  handlers.set(name, {
    name,
    run: async (raw, context) => handler.run(data.parse(raw), context),
    onFailed: async (raw, cause) => handler.onFailed?.(data.parse(raw), cause),
  });
}

export function jobs(): Job[] {
  return [...handlers.values()];
}
