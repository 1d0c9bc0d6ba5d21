import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { lockFolder } from './folder-lock';
import { openDatabase } from './open-database';
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
