// What must be true before any script can run: installed and built. Plain JavaScript, because it runs first.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { verdictOf } from './node-version.mjs';
import { causeOf, obstacle } from './possible.mjs';
import { prune } from './prune.mjs';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const stampFile = join(root, '.cache/build.json');

/** Megabytes on the disk of the project. */
const ROOM = { installing: 2000, building: 300 };

const ADMIN = join('cms', 'src', 'admin') + sep;
/** What the browser part of the Strapi admin takes from the server's sources, as its list names them. */
const SHARED = Object.values(readJson(join(root, ADMIN, 'from-server.json'))).map((file) =>
  String(file).split('/'),
);
/** @param {string} file */
const isShared = (file) => {
  const parts = file.split(sep).slice(2);
  return SHARED.some(
    (wanted) =>
      wanted.length === parts.length &&
      wanted.every((part, at) => part === '*' || part === parts[at]),
  );
};
/** @param {string} file */
const isSchema = (file) => file.startsWith('cms') && file.endsWith('.json');

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} sources
 * @property {(file: string) => boolean} [counts] which of the sources; all unless given
 * @property {string} result a file that is there when the step was done
 * @property {string[]} command
 * @property {string} cwd
 */

/** @type {Step[]} */
const STEPS = [
  {
    name: 'server',
    sources: ['cms/src', 'config', 'database', '.tsconfig.base.json', 'package-lock.json'],
    counts: (file) => !file.startsWith(ADMIN),
    result: 'cms/dist/src/index.js',
    command: ['npx', 'tsc', '-b', 'config', 'database', 'cms'],
    cwd: '.',
  },
  {
    name: 'Strapi admin',
    // Labels are made from the schemas; field names and hints are the server's.
    sources: ['cms/src', 'config/admin.ts', 'config/plugins.ts', 'package-lock.json'],
    counts: (file) =>
      file.startsWith(ADMIN) || isShared(file) || isSchema(file) || !file.startsWith('cms'),
    result: 'cms/dist/build/index.html',
    command: ['npx', 'strapi', 'build', '--silent'],
    cwd: 'cms',
  },
  {
    name: 'portal',
    sources: [
      'admin-ui/src',
      'cms/src/domain',
      'admin-ui/index.html',
      'admin-ui/vite.config.ts',
      'package-lock.json',
    ],
    result: 'admin-ui/dist/index.html',
    command: ['npx', 'vite', 'build', '--logLevel', 'warn'],
    cwd: 'admin-ui',
  },
];

/** Installs what is missing and builds what is stale, saying what it does and how long it took. */
export function prepare({ quiet = false } = {}) {
  requireNode();
  install(quiet);
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

/** @param {boolean} quiet */
function install(quiet) {
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

/** @param {Step} step */
function fingerprint(step) {
  const digest = createHash('sha256');
  for (const file of step.sources.flatMap((source) => filesOf(source)))
    if (!step.counts || step.counts(file))
      digest.update(file).update(hash(readFileSync(join(root, file))));
  return digest.digest('hex');
}

/** @param {string} path @returns {string[]} */
function filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .filter((name) => name !== 'node_modules' && name !== 'dist')
    .sort()
    .flatMap((name) => filesOf(join(path, name)));
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

const hash = (/** @type {import('node:crypto').BinaryLike} */ content) =>
  createHash('sha256').update(content).digest('hex');

/** @param {string} file @returns {Record<string, string>} */
function readJson(file) {
  /** @type {unknown} */
  const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return /** @type {Record<string, string>} */ (content);
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
