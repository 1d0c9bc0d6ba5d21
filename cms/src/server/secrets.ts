import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { variable } from '../core/settings';

const NAMES = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
  'POSTGRES_PASSWORD',
] as const;

export type Secrets = Record<(typeof NAMES)[number], string>;

const fileSchema = z.partialRecord(z.enum(NAMES), z.string().min(16));

/** The secrets of a data folder: the environment's, else those kept in the folder, else new ones that are kept. */
export function loadSecrets(folder: string): Secrets {
  const file = join(folder, 'secrets.json');
  const kept = existsSync(file) ? readSecrets(file) : {};
  const all = Object.fromEntries(
    NAMES.map((name) => [name, variable(name) ?? kept[name] ?? randomBytes(32).toString('hex')]),
  ) as Secrets;
  const missing = NAMES.some((name) => !kept[name]);
  if (missing) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return all;
}

function readSecrets(file: string): Partial<Secrets> {
  const parsed = fileSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success)
    throw new Error(`${file} is not a file of secrets; restore it from a backup`);
  return parsed.data;
}
