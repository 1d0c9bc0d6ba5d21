import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { helpFor, prepare, root } from './lib/bootstrap.mjs';
import { fingerprint, takeSchemas } from './lib/compiled.mjs';
import { prune } from './lib/prune.mjs';

helpFor(
  `
npm run dev [-- --empty]

The server for development: compiles on change, restarts, and serves the Content-Type Builder at /admin.
(strapi develop would delete what config/ and database/ are compiled to.) For the portal with hot reload
run \`npx vite\` in admin-ui beside it.

  --empty   no demo; see npm start -- --help

Environment: as for npm start.`,
  { options: ['--empty'] },
);

prepare();
const compiler = spawn(
  'npx',
  ['tsc', '-b', '--watch', '--preserveWatchOutput', 'config', 'database', 'cms'],
  { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], detached: true },
);
/** What the server was started from. */
let served = '';
let ready = false;
let stopping = false;
let changed = false;
let restarting = false;
let compiling = true;
let server = serve();

compiler.stdout.on('data', (chunk) => {
  const text = String(chunk);
  if (/error TS/.test(text)) process.stdout.write(text);
  if (/Starting (incremental )?compilation/.test(text)) compiling = true;
  if (!/Found \d+ errors?/.test(text)) return;
  compiling = false;
  compiler.emit('compiled');
  // Not for what prepare() has built, nor for schemas that the server has taken already.
  if (fingerprint() !== served) void restart();
  else settled();
});
process.on('SIGINT', () => void stop());
process.on('SIGTERM', () => void stop());
// Started by another program, it ends with that.
process.on('disconnect', () => void stop());

/** A server of its own process: a compiled module cannot be loaded twice in one. */
function serve() {
  prune();
  served = fingerprint();
  ready = false;
  const child = fork(join(root, 'scripts/lib/dev-server.mjs'), process.argv.slice(2), {
    cwd: root,
    stdio: 'inherit',
    // Ctrl-C is for this process, which then ends the server.
    detached: true,
  });
  // The Content-Type Builder waits for a restart, even if nothing has changed.
  child.on('message', (message) => {
    if (message === 'ready' && child === server) {
      ready = true;
      settled();
    }
    if (message !== 'reload') return;
    takeSchemas();
    if (child === server || fingerprint() !== served) void restart();
  });
  child.once('exit', (code) => {
    if (!stopping && !restarting && code) process.stdout.write('Waiting for a change …\n');
  });
  return child;
}

/** One restart at a time; what changes while the old server ends is in the new one already. */
async function restart() {
  changed = true;
  if (restarting || stopping) return;
  restarting = true;
  while (changed && !stopping) {
    await end(server);
    await written();
    changed = false;
    if (!stopping) server = serve();
  }
  restarting = false;
}

/** Says when server and compiler are of one mind, and nothing more is to come by itself. */
function settled() {
  if (ready && !compiling && !restarting) process.stdout.write('Watching for changes …\n');
}

/** A server is not to load what the compiler is half through with; but nobody waits for it long. */
async function written() {
  if (compiling)
    await once(compiler, 'compiled', { signal: AbortSignal.timeout(15_000) }).catch(() => {});
}

async function stop() {
  if (stopping) return;
  stopping = true;
  process.kill(-(compiler.pid ?? 0), 'SIGTERM');
  await end(server);
  process.exit(0);
}

/** @param {import('node:child_process').ChildProcess} child */
async function end(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
