import { join, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(1).max(65535);
const schema = z.object({
  PORT: port.default(1337),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('data'),
  DOCUMENTS_DIR: z.string().min(1).optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
});

export interface Settings {
  port: number;
  host: string;
  dataDir: string;
  /** Uploaded documents; several processes must share it. */
  documentsDir: string;
  databaseUrl?: string;
}

/** Settings from the environment; a bad one is one line that names it. */
export function readSettings(root: string, env: NodeJS.ProcessEnv): Settings {
  const parsed = schema.safeParse(env);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { PORT, HOST, DATA_DIR, DOCUMENTS_DIR, DATABASE_URL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(root, DATA_DIR),
    documentsDir: resolve(root, DOCUMENTS_DIR ?? join(DATA_DIR, 'documents')),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
  };
}
