import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { newDatabase, onDatabase } from './support/databases';
import { freePort } from './support/process';

const ROOT = resolve(__dirname, '../../..');
const START = join(ROOT, 'scripts/start.mjs');

interface Ended {
  code: number | null;
  said: string;
}

/** `npm start` as a person would run it, on what cannot work. */
async function start(env: NodeJS.ProcessEnv, preload?: string): Promise<Ended> {
  const args = [...(preload ? ['--require', preload] : []), START];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(await freePort()), ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const folder = (): string => mkdtempSync(join(process.env.TEST_FOLDER ?? '', 'start-'));

function clusterOf(dataDir: string, version: string): string {
  const cluster = join(dataDir, 'postgres');
  mkdirSync(join(cluster, 'global'), { recursive: true });
  writeFileSync(join(cluster, 'PG_VERSION'), `${version}\n`);
  writeFileSync(join(cluster, 'global/pg_control'), '');
  return cluster;
}

function expectOneSentence({ code, said }: Ended, words: RegExp): void {
  expect(said).toMatch(words);
  expect([code, said.trim().split('\n').length, said.startsWith('milepost: ')]).toEqual([
    1,
    1,
    true,
  ]);
}

test('a port that is taken [SA-4]', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const { port } = taken.address() as AddressInfo;
  const ended = await start({ PORT: String(port), DATA_DIR: folder() });
  taken.close();
  expectOneSentence(ended, /is in use; set another PORT/);
});

test('data of a newer PostgreSQL [SA-4]', async () => {
  const dataDir = folder();
  clusterOf(dataDir, '19');
  expectOneSentence(await start({ DATA_DIR: dataDir }), /made by PostgreSQL 19/);
});

test('data that were in use after what the clock says now [SA-4]', async () => {
  const dataDir = folder();
  const later = new Date(Date.now() + 7 * 24 * 3600 * 1000);
  utimesSync(join(clusterOf(dataDir, '18'), 'global/pg_control'), later, later);
  expectOneSentence(await start({ DATA_DIR: dataDir }), /set the clock, then start again/);
});

test('a clock that cannot be right [SA-4]', async () => {
  const dataDir = folder();
  const preload = join(dataDir, 'clock.cjs');
  writeFileSync(
    preload,
    `const Real = Date;
     globalThis.Date = class extends Real {
       constructor(...given) { super(...(given.length ? given : [0])); }
       static now() { return 0; }
     };`,
  );
  expectOneSentence(await start({ DATA_DIR: dataDir }, preload), /clock .* 1970-01-01/);
});

test('a database that a newer Milepost has worked on [SA-4]', async () => {
  const url = await newDatabase('empty');
  await onDatabase(url, (client) =>
    client.query(
      `insert into strapi_migrations (name, time) values ('2099.01.01T00.00.00.later.js', now())`,
    ),
  );
  expectOneSentence(
    await start({ DATA_DIR: folder(), DATABASE_URL: url }),
    /used by a newer Milepost \(2099.01.01T00.00.00.later.js is not known here\)/,
  );
});

test('a database that does not answer [SA-4]', async () => {
  const url = 'postgresql://nobody:none@127.0.0.1:1/none';
  expectOneSentence(
    await start({ DATA_DIR: folder(), DATABASE_URL: url }),
    /DATABASE_URL does not answer/,
  );
});

test('a data folder that is a file [SA-4]', async () => {
  const file = join(folder(), 'data');
  writeFileSync(file, '');
  expectOneSentence(await start({ DATA_DIR: file }), /is no folder stands in its way/);
});
