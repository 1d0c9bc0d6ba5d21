// What must be true before any script can run: installed and built. Plain JavaScript, because it runs first.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, STEPS } from './build-steps.mjs';
import { hash, readJson, root } from './files.mjs';
import { verdictOf } from './node-version.mjs';
import { causeOf, obstacle } from './possible.mjs';
import { prune } from './prune.mjs';

export { root } from './files.mjs';

const stampFile = join(root, '.cache/build.json');

/** Megabytes on the disk of the project. */
const ROOM = { installing: 2000, building: 300 };

/** Installs what is missing and builds what is stale, saying what it does and how long it took. */
export function prepare({ quiet = false } = {}) {
  install({ quiet });
  const stamps = readJson(stampFile);
  for (const step of STEPS) {
    const stamp = fingerprint(step);
    if (stamps[step.name] === stamp && existsSync(join(root, step.result))) continue;
    requireNo(obstacle(root, ROOM.building));
    prune();
    timed(`Building the ${step.name}`, quiet, () => run(step.command, join(root, step.cwd)));
    stamps[step.name] = stamp;
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps, null, 2));
  }
}

function requireNode() {
  const { refuse, note } = verdictOf(process.versions.node);
  if (refuse) fail(refuse);
  if (note) process.stderr.write(`milepost: ${note}\n`);
}

/** Installs the packages where they are not as the lock file says. */
export function install({ quiet = false } = {}) {
  requireNode();
  const lock = join(root, 'package-lock.json');
  const installed = join(root, 'node_modules/.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  if (existsSync(installed) && readJson(stampFile).lock === hash(readFileSync(lock))) return;
  requireNo(obstacle(root, ROOM.installing));
  timed('Installing packages', quiet, () =>
    // Not `npm ci`: it refuses a lock file when a registry lacks an optional package of another platform.
    run(['npm', 'install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], root),
  );
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(
    stampFile,
    JSON.stringify({ ...readJson(stampFile), lock: hash(readFileSync(lock)) }, null, 2),
  );
}

/** @param {string | undefined} fault */
function requireNo(fault) {
  if (fault) fail(fault);
}

/** @param {string[]} command @param {string} cwd */
function run([command = '', ...args], cwd) {
  const done = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, STRAPI_TELEMETRY_DISABLED: 'true', FORCE_COLOR: '0' },
  });
  if (done.status === 0) return;
  const output = `${done.error?.message ?? ''}\n${done.stdout}\n${done.stderr}`;
  const cause = causeOf(output);
  if (cause) fail(cause);
  process.stderr.write(`${output.trim()}\n`);
  fail(`${command} ${args.join(' ')} failed; what it said stands above`);
}

/** @param {string} what @param {boolean} quiet @param {() => void} work */
function timed(what, quiet, work) {
  const start = Date.now();
  if (!quiet) process.stdout.write(`${what} … `);
  work();
  if (!quiet) process.stdout.write(`${((Date.now() - start) / 1000).toFixed(1)} s\n`);
}

/**
 * Ends the script with one clear line.
 *
 * @param {string} message
 * @returns {never}
 */
export function fail(message) {
  process.stderr.write(`milepost: ${message}\n`);
  process.exit(1);
}

/**
 * Prints the help text and ends if --help was asked for; ends with one line where something was asked
 * for that the script does not know. `operands` is how many arguments it takes besides its options.
 *
 * @param {string} text
 * @param {{ options?: string[], operands?: number }} takes
 */
export function helpFor(text, { options = [], operands = 0 } = {}) {
  const given = process.argv.slice(2);
  if (given.includes('--help') || given.includes('-h')) {
    process.stdout.write(`${text.trim()}\n`);
    process.exit(0);
  }
  const unknown = given.find((arg) => arg.startsWith('-') && !options.includes(arg));
  if (unknown !== undefined) fail(`there is no option ${unknown}; --help tells what there is`);
  const spare = given.filter((arg) => !arg.startsWith('-'))[operands];
  if (spare !== undefined) fail(`“${spare}” is one argument too many; --help tells what there is`);
}
