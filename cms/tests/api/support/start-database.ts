import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { makeTemplates, onDatabase } from './databases';

interface Database {
  url: string;
  /** Elsewhere than in the folder where PostgreSQL's user cannot reach that. */
  cluster: string;
  stop(): Promise<void>;
}

export interface TestDatabase extends Database {
  folder: string;
}

declare global {
  var testDatabase: TestDatabase | undefined;
}

/** What is read here of jest's own: patterns and paths, where not all tests are run. */
interface Run {
  nonFlagArgs: readonly string[];
}

/** One PostgreSQL for the whole run, on a folder of its own; the server under test is the built one. */
export default async function startDatabase({ nonFlagArgs }: Run): Promise<void> {
  const root = resolve(__dirname, '../../../..');
  if (!process.env.MILEPOST_BUILT)
    spawnSync('npx', ['tsc', '-b', 'config', 'database', 'cms'], { cwd: root });
  const folder = mkdtempSync(join(tmpdir(), 'milepost-test-'));
  const modules = (await import(join(root, 'cms/dist/database/index.js'))) as {
    startEmbedded(folder: string, password: string): Promise<Database>;
  };
  const database = await modules.startEmbedded(folder, randomBytes(16).toString('hex'));
  await forget(database.url);
  globalThis.testDatabase = { ...database, folder };
  process.env.TEST_DATABASE_URL = database.url;
  process.env.TEST_FOLDER = folder;
  // Within no test's time limit: side by side, several files would wait for the same one.
  if (nonFlagArgs.length === 0) await makeTemplates();
}

/** Nobody needs these data after a crash of the machine: nothing is forced to the disk. */
async function forget(url: string): Promise<void> {
  const settings = ['fsync', 'synchronous_commit', 'full_page_writes'];
  await onDatabase(url, async (client) => {
    for (const setting of settings) await client.query(`alter system set ${setting} = off`);
    await client.query('select pg_reload_conf()');
  });
}
