import type { ZodType } from 'zod';

export interface JobContext {
  /** 0 at the first attempt. */
  attempt: number;
}

export interface JobHandler<T> {
  run(data: T, context: JobContext): Promise<void>;
  /** Called once when the last attempt has failed, to inform the people who wait for the result. */
  givenUp?(data: T, cause: string): Promise<void>;
}

export interface Registered {
  name: string;
  run(data: unknown, context: JobContext): Promise<void>;
  givenUp(data: unknown, cause: string): Promise<void>;
}

const handlers = new Map<string, Registered>();

/** Registers the handler for jobs of a name. Call it in `register`, before the queue is started. */
export function work<T>(name: string, data: ZodType<T>, handler: JobHandler<T>): void {
  handlers.set(name, {
    name,
    run: async (given, context) => handler.run(data.parse(given), context),
    givenUp: async (given, cause) => handler.givenUp?.(data.parse(given), cause),
  });
}

export function registered(): Registered[] {
  return [...handlers.values()];
}
