import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

export const hash = (/** @type {import('node:crypto').BinaryLike} */ content) =>
  createHash('sha256').update(content).digest('hex');

/**
 * Nothing where there is no such file.
 *
 * @param {string} file
 * @returns {Record<string, string>}
 */
export function readJson(file) {
  /** @type {unknown} */
  const content = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return /** @type {Record<string, string>} */ (content);
}
