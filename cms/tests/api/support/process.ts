import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../../../../database/postgres/free-port';
import { DEMO_DAY } from '../../../src/core/clock';

export { freePort } from '../../../../database/postgres/free-port';

/** The first administrator of an empty database: in the portal `admin`. */
export const ADMINISTRATOR = { email: 'first@example.org', password: 'Steady-lantern-4' };

export interface Options {
  demo?: boolean;
  env?: Readonly<Record<string, string>>;
  /** Several processes of one installation share it, for its secrets and files. */
  dataDir?: string;
  /** Another copy of the project than this one. */
  root?: string;
}

export interface Running {
  url: string;
  dataDir: string;
  child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** The server as it runs in production: a process of its own on a free port. */
export async function startProcess(databaseUrl: string, options: Options = {}): Promise<Running> {
  const port = await freePort();
  const folder = process.env.TEST_FOLDER;
  if (!folder) throw new Error('the folder of the test run is not there');
  const dataDir = options.dataDir ?? mkdtempSync(join(folder, 'data-'));
  const child = spawn(process.execPath, [join(__dirname, 'server.mjs'), String(options.demo)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      ADMIN_EMAIL: ADMINISTRATOR.email,
      ADMIN_PASSWORD: ADMINISTRATOR.password,
      // A run that goes past midnight in China stays on one day.
      ...(options.demo ? { MILEPOST_TODAY: DEMO_DAY } : {}),
      ...options.env,
      PORT: String(port),
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      ...(options.root ? { MILEPOST_ROOT: options.root } : {}),
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  child.stdout?.on('data', (chunk) => (output += String(chunk)));
  child.stderr?.on('data', (chunk) => (output += String(chunk)));
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on('data', () => output.includes('Milepost is ready') && resolve());
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)));
  });
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { url: `http://127.0.0.1:${port}`, dataDir, child, output: () => output, stop };
}
