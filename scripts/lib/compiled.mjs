// What the server under npm run dev is made of: compiled files, and the schemas beside them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.mjs';

const PARTS = ['src', 'config', 'database'].map((part) => join(root, 'cms/dist', part));

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(js|json)$/.test(file))
        .sort()
        .map((file) => join(folder, file))
    : [];

/** Whether a compilation has changed anything for the server. JSON is compared by its content. */
export function fingerprint() {
  const digest = createHash('sha256');
  for (const file of PARTS.flatMap(filesIn)) digest.update(file).update(meaningOf(file));
  return digest.digest('hex');
}

/** @param {string} file */
function meaningOf(file) {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? canonical(text) : text;
}

/** @param {string} text */
function canonical(text) {
  try {
    return JSON.stringify(JSON.parse(text));
  } catch {
    return text;
  }
}

/**
 * Puts the schemas that the Content-Type Builder has written where the server reads them. The page
 * there waits half a minute for the restart, the compiler may take longer.
 */
export function takeSchemas() {
  const source = join(root, 'cms/src');
  for (const part of ['api', 'components', 'extensions'])
    for (const file of filesIn(join(source, part)).filter((one) => one.endsWith('.json'))) {
      const made = join(root, 'cms/dist/src', file.slice(source.length));
      const text = readFileSync(file, 'utf8');
      if (existsSync(made) && canonical(readFileSync(made, 'utf8')) !== canonical(text))
        writeFileSync(made, text);
    }
}
