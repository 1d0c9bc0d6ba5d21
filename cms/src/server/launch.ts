import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import { makeFirstAdministrator, type Ask } from '../sign-in/first-administrator';
import { bootAlone } from './boot-lock';
import { lockFolder } from './folder-lock';
import { listen, requireFreePort } from './listen';
import { openDatabase, takeNewNames } from './open-database';
import { keepingSignals } from './own-signals';
import { requireClock } from './require-clock';
import { requireFolder } from './require-folder';
import { requireKnownSchema } from './require-known-schema';
import { loadSecrets, type Secrets } from './secrets';
import { isDemo, readSettings, settle, type Settings } from '../core/settings';

export interface Launched {
  url: string;
  /** What whoever starts it should know, one line each. */
  notes: readonly string[];
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
  /** Who the first administrator is, when there is none and this is no demo. */
  ask?: Ask;
}

/** Opens the database, then starts Strapi on it: the whole product in one process beside PostgreSQL. */
export async function launch(options: LaunchOptions): Promise<Launched> {
  settle({ TZ: 'UTC' });
  // Deprecations inside Strapi are no news to who runs the product.
  process.noDeprecation = !options.develop;
  const settings = readSettings(options.root);
  const migrations = join(options.root, 'cms/dist/database/migrations');
  requireClock();
  requireFolder('DATA_DIR', settings.dataDir);
  requireFolder('DOCUMENTS_DIR', settings.documentsDir);
  const unlock = await lockFolder(settings.dataDir);
  const opened: (() => Promise<unknown> | void)[] = [unlock];
  const stop = async () => {
    const ends = opened.splice(0).reverse();
    for (const end of ends) await Promise.resolve(end()).catch(complain);
  };
  try {
    await requireFreePort(settings.host, settings.port);
    const secrets = loadSecrets(settings.dataDir);
    const database = await openDatabase(options.root, settings, secrets.POSTGRES_PASSWORD);
    opened.push(() => database.stop());
    setEnvironment(options, settings, secrets, database.url);
    const strapi = await bootAlone(database.url, async () => {
      await takeNewNames(options.root, database.url);
      await requireKnownSchema(database.url, migrations);
      const created = createFor(options);
      opened.push(() => created.destroy());
      await created.load();
      if (options.ask && !isDemo()) await makeFirstAdministrator(created, options.ask);
      return created;
    });
    await listen(strapi, settings.host, settings.port);
    const { notes } = database;
    return { url: `http://${settings.host}:${settings.port}/`, notes, strapi, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** One part that fails to end must not keep the others running. */
function complain(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
}

/** Strapi's configuration reads its settings from here. */
function setEnvironment(
  options: LaunchOptions,
  settings: Settings,
  secrets: Secrets,
  databaseUrl: string,
): void {
  settle({
    ...secrets,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    DOCUMENTS_DIR: settings.documentsDir,
    PORT: String(settings.port),
    HOST: settings.host,
    MILEPOST_DEMO: options.demo ? 'true' : 'false',
    NODE_ENV: options.develop ? 'development' : 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
}

function createFor(options: LaunchOptions): Core.Strapi {
  const appDir = join(options.root, 'cms');
  const distDir = join(appDir, 'dist');
  return keepingSignals(() =>
    createStrapi({
      appDir,
      distDir,
      autoReload: options.develop ?? false,
      serveAdminPanel: existsSync(join(distDir, 'build/index.html')),
    }),
  );
}
