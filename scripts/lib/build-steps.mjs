// What is built of what: a step is done anew when a source that counts has changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { hash, readJson, root } from './files.mjs';

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
export const STEPS = [
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

/**
 * Of the sources of a step, as they are now.
 *
 * @param {Step} step
 */
export function fingerprint(step) {
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
