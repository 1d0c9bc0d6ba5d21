import { availableParallelism } from 'node:os';

/** A processor each, and no more servers, browsers and compilers at a time than the memory bears. */
export const LANES = Math.min(4, Math.max(1, availableParallelism()));

/**
 * Does all the work, so many at a time, each begun in the order given.
 *
 * @template T, R
 * @param {readonly T[]} items
 * @param {(item: T) => Promise<R>} work
 * @param {number} [lanes]
 * @returns {Promise<R[]>} in the order of the items
 */
export async function inLanes(items, work, lanes = LANES) {
  /** @type {R[]} */
  const results = [];
  const waiting = items.entries();
  const lane = async () => {
    for (const [at, item] of waiting) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}
