// The example of the how-to pages under another name.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './files.mjs';

const EXAMPLE = join(root, 'cms/docs/how-to/inspection');

/** @typedef {{ singular: string, plural: string, chinese: string }} Names */

/** @param {string} text */
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** @param {Names} names @param {Date} at */
function renamer({ singular, plural, chinese }, at) {
  // When the migration was written: after all others.
  const time = at.toISOString().replace(/\..*/, '').replace(/[-:]/g, '.');
  /** @param {string} text */
  return (text) =>
    text
      .replaceAll('2026.01.01T00.00.00', time)
      .replaceAll('inspections', plural)
      .replaceAll('Inspections', capital(plural))
      .replaceAll('inspection', singular)
      .replaceAll('Inspection', capital(singular))
      .replaceAll('检查', chinese);
}

/**
 * Copies the example into a project; answers the files. Error: one of them is there already.
 *
 * @param {Names} names
 * @param {string} into
 */
export function copyNoun(names, into, at = new Date()) {
  const renamed = renamer(names, at);
  const copies = readdirSync(EXAMPLE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, copy: renamed(file.slice(EXAMPLE.length + 1)) }));
  const there = copies.find(({ copy }) => existsSync(join(into, copy)));
  if (there) throw new Error(`${there.copy} is there already`);
  for (const { file, copy } of copies) {
    mkdirSync(dirname(join(into, copy)), { recursive: true });
    writeFileSync(join(into, copy), renamed(readFileSync(file, 'utf8')));
  }
  return copies.map(({ copy }) => copy);
}
