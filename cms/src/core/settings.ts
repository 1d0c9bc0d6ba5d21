import { join, resolve } from 'node:path';
import { z } from 'zod';

const PORT_WORDS = 'must be a number from 1 to 65535';
const port = z
  .string()
  .regex(/^\d{1,5}$/, PORT_WORDS)
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, PORT_WORDS);
const folder = z.string().min(1, 'must name a folder, or be left out');
const schema = z.object({
  PORT: port.default(1337),
  HOST: z.string().min(1, 'must be an address or a name, or be left out').default('127.0.0.1'),
  DATA_DIR: folder.default('data'),
  DOCUMENTS_DIR: folder.optional(),
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
export function readSettings(root: string, env: NodeJS.ProcessEnv = process.env): Settings {
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

/** A variable that is asked for once and by name: a secret, the first administrator. */
export const variable = (name: string): string | undefined => process.env[name];

/** Puts what the launcher has settled where the configuration of Strapi (config/) reads it. */
export function settle(values: Readonly<Record<string, string>>): void {
  Object.assign(process.env, values);
}

/** The database of the running server. Error: the launcher has not opened one. */
export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('DATABASE_URL is not set');
  return url;
}

/** The private folder of uploaded documents: DOCUMENTS_DIR, or a part of the data folder. */
export function documentsDir(): string {
  const { DOCUMENTS_DIR, DATA_DIR = 'data' } = process.env;
  return DOCUMENTS_DIR ?? join(DATA_DIR, 'documents');
}

/** Whether this installation is a demo; the database decides it at its first start. */
export const isDemo = (): boolean => process.env.MILEPOST_DEMO === 'true';

/** The day on which the clock stands still (YYYY-MM-DD), for trials and tests; mostly there is none. */
export const fixedDay = (): string | undefined => process.env.MILEPOST_TODAY || undefined;
