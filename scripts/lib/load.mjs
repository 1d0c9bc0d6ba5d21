import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './files.mjs';

/**
 * A module of the built server. The type is what the caller expects: `typeof import` of its source.
 *
 * @template T
 * @param {string} path below cms/dist
 * @returns {Promise<T>}
 */
export const load = (path) => import(pathToFileURL(join(root, 'cms/dist', path)).href);
