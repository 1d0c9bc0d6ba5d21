import { resolve } from 'node:path';
import type { Settings } from '../core/settings';

export interface Database {
  url: string;
  stop(): Promise<void>;
}

interface DatabaseModules {
  startEmbedded(folder: string, password: string): Promise<Database>;
  useExternal(url: string): Promise<Database>;
}

/** The PostgreSQL of the settings. (database/ is a TypeScript project of its own, compiled beside this one.) */
export async function openDatabase(
  root: string,
  settings: Settings,
  password: string,
): Promise<Database> {
  const databases = (await import(resolve(root, 'cms/dist/database/index.js'))) as DatabaseModules;
  return settings.databaseUrl
    ? databases.useExternal(settings.databaseUrl)
    : databases.startEmbedded(settings.dataDir, password);
}
