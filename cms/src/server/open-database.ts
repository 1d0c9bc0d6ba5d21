import { resolve } from 'node:path';
import type { Settings } from '../core/settings';

export interface Database {
  url: string;
  /** What whoever starts the server should know, one line each. */
  notes: readonly string[];
  stop(): Promise<void>;
}

interface DatabaseModules {
  startEmbedded(folder: string, password: string): Promise<Database>;
  useExternal(url: string): Promise<Database>;
  clusterOf(folder: string): string;
  takeNewNames(url: string): Promise<void>;
}

/** The PostgreSQL of the settings. */
export async function openDatabase(
  root: string,
  settings: Settings,
  password: string,
): Promise<Database> {
  const databases = await modules(root);
  return settings.databaseUrl
    ? databases.useExternal(settings.databaseUrl)
    : databases.startEmbedded(settings.dataDir, password);
}

/** Where the embedded PostgreSQL of a data folder keeps its files. */
export async function clusterOf(root: string, dataDir: string): Promise<string> {
  return (await modules(root)).clusterOf(dataDir);
}

/** Before anything reads a database of an earlier version by the names of today. */
export async function takeNewNames(root: string, url: string): Promise<void> {
  await (await modules(root)).takeNewNames(url);
}

/** database/ is a TypeScript project of its own, compiled beside this one. */
const modules = async (root: string): Promise<DatabaseModules> =>
  (await import(resolve(root, 'cms/dist/database/index.js'))) as DatabaseModules;
