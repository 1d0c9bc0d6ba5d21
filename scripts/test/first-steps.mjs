import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listUrl, signIn } from '../bench/sign-in.mjs';
import { root } from '../lib/bootstrap.mjs';
import { load } from '../lib/load.mjs';

/** Of the demo's performance office. */
const PERSON = { name: 'jixiao', password: 'Milepost-2024' };

/**
 * What a newcomer does first: `npm start` on an empty data folder, sign in, look at a list.
 *
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<void>} rejected with what the server has said
 */
export async function firstSteps(environment) {
  /** @type {typeof import('../../database/postgres/free-port.js')} */
  const { freePort } = await load('database/postgres/free-port.js');
  const dataDir = mkdtempSync(join(tmpdir(), 'milepost-start-'));
  const env = { ...environment, DATA_DIR: dataDir, PORT: String(await freePort()) };
  // A group of its own: npm ends on a signal without its script, so the whole group is told, as by Ctrl-C.
  const server = spawn('npm', ['start'], {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // Its output closes when the last of the group has ended.
  const closed = once(server, 'close');
  try {
    const base = `${await ready(server)}api`;
    const token = await signIn(base, PERSON.name, PERSON.password);
    const answer = await fetch(listUrl(base), { headers: { Authorization: `Bearer ${token}` } });
    /** @type {unknown} */
    const rows = await answer.json();
    if (!Array.isArray(rows) || rows.length === 0)
      throw new Error(`the list of targets: ${answer.status}`);
  } finally {
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGINT');
    await closed;
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/**
 * @param {import('node:child_process').ChildProcessByStdio<null, import('node:stream').Readable, import('node:stream').Readable>} server
 * @returns {Promise<string>} its address
 */
function ready(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk) => {
        output += String(chunk);
        const address = /Milepost is ready: (\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
    server.once('exit', (code) => reject(new Error(`npm start ended with ${code}: ${output}`)));
  });
}
