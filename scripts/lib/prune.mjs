import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

/** @type {[compiled: string, source: string][]} */
const COMPILED = [
  ['cms/dist/src', 'cms/src'],
  ['cms/dist/config', 'config'],
  ['cms/dist/database', 'database'],
];

/** Removes what was compiled from files that are gone: Strapi would load it, and run its migrations. */
export function prune() {
  for (const [compiled, source] of COMPILED) pruneFolder(join(root, compiled), join(root, source));
}

/** @param {string} compiled @param {string} source */
function pruneFolder(compiled, source) {
  if (!existsSync(compiled)) return;
  for (const entry of readdirSync(compiled, { withFileTypes: true })) {
    const made = join(compiled, entry.name);
    const from = join(source, entry.name);
    if (!entry.isDirectory() && !isMadeFrom(from)) rmSync(made);
    if (entry.isDirectory() && existsSync(from)) pruneFolder(made, from);
    else if (entry.isDirectory()) rmSync(made, { recursive: true });
  }
}

const isMadeFrom = (/** @type {string} */ file) =>
  existsSync(file) || existsSync(file.replace(/\.js$/, '.ts')) || !/\.(js|json)$/.test(file);
