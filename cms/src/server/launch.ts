import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { lockFolder } from './folder-lock';
import { loadSecrets } from './secrets';
import { readSettings } from './settings';

export interface Launched {
  url: string;
  strapi: Core.Strapi;
  stop(): Promise<void>;
}

export interface LaunchOptions {
  /** The project's folder. */
  root: string;
  /** Loads the demo year into an empty database. */
  demo: boolean;
  /** Restarts on changes of content types and serves the Content-Type Builder. */
  develop?: boolean;
}

/** Opens the database, then starts Strapi on it: the whole product in one process beside PostgreSQL. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  process.env.TZ = 'UTC';
  const settings = readSettings(options.root, process.env);
  mkdirSync(settings.dataDir, { recursive: true });
  const unlock = await lockFolder(settings.dataDir);
  const secrets = loadSecrets(settings.dataDir);
  const database = await openDatabase(options.root, settings, secrets.POSTGRES_PASSWORD);
  try {
    Object.assign(process.env, secrets, {
      DATABASE_URL: database.url,
      DATA_DIR: settings.dataDir,
      PORT: String(settings.port),
      HOST: settings.host,
      MILEPOST_DEMO: options.demo ? 'true' : 'false',
      NODE_ENV: options.develop ? 'development' : (process.env.NODE_ENV ?? 'production'),
    });
    const appDir = join(options.root, 'cms');
    const strapi = createStrapi({
      appDir,
      distDir: join(appDir, 'dist'),
      autoReload: options.develop ?? false,
      serveAdminPanel: true,
    });
    await strapi.start();
    const stop = async () => {
      await strapi.destroy();
      await database.stop();
      unlock();
    };
    return { url: `http://${settings.host}:${settings.port}/`, strapi, stop };
  } catch (error) {
    await database.stop();
    unlock();
    throw error;
  }
}

interface Database {
  url: string;
  stop(): Promise<void>;
}

interface DatabaseModules {
  startEmbedded(folder: string, password: string): Promise<Database>;
  useExternal(url: string): Promise<Database>;
}

/** database/ is a TypeScript project of its own, compiled beside this one. */
async function openDatabase(
  root: string,
  settings: { dataDir: string; databaseUrl?: string },
  password: string,
): Promise<Database> {
  const { startEmbedded, useExternal } = (await import(
    resolve(root, 'cms/dist/database/index.js')
  )) as DatabaseModules;
  return settings.databaseUrl
    ? useExternal(settings.databaseUrl)
    : startEmbedded(settings.dataDir, password);
}
