import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from './folder-lock';
import { clusterOf, openDatabase } from './open-database';
import { loadSecrets } from './secrets';
import { readSettings, type Settings } from '../core/settings';

/**
 * Runs a command against the database of the settings, whether the server is running or not: an
 * external one by DATABASE_URL, the embedded one by joining the running server, else by starting it.
 */
export async function withDatabase<T>(
  root: string,
  command: (url: string) => Promise<T>,
): Promise<T> {
  const settings = readSettings(root);
  if (settings.databaseUrl) return command(settings.databaseUrl);
  const cluster = await clusterOf(root, settings.dataDir);
  if (!existsSync(join(cluster, 'PG_VERSION')))
    throw new Error(`there is no database in ${settings.dataDir}`);
  const secrets = loadSecrets(settings.dataDir);
  const unlock = await lockFolder(settings.dataDir).catch(() => undefined);
  if (!unlock) return command(runningUrl(cluster, secrets.POSTGRES_PASSWORD));
  try {
    return await started(root, settings, secrets.POSTGRES_PASSWORD, command);
  } finally {
    unlock();
  }
}

async function started<T>(
  root: string,
  settings: Settings,
  password: string,
  command: (url: string) => Promise<T>,
): Promise<T> {
  const database = await openDatabase(root, settings, password);
  try {
    return await command(database.url);
  } finally {
    await database.stop();
  }
}

/** PostgreSQL writes its port on the fourth line of postmaster.pid. */
function runningUrl(cluster: string, password: string): string {
  const port = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[3]?.trim();
  return `postgresql://milepost:${password}@127.0.0.1:${port}/milepost`;
}
