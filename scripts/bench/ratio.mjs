/** @typedef {{ what: string, ours: number, other: number, unit: string, ratio: number, goal: string, reached: boolean }} Row */

/**
 * A row of the table: ours over the other, and whether that reaches the goal.
 *
 * @param {string} what
 * @param {number} ours
 * @param {number} other
 * @param {string} unit
 * @param {string} goal in words
 * @param {(ratio: number) => boolean} reached
 * @returns {Row}
 */
export function ratio(what, ours, other, unit, goal, reached) {
  const value = ours / other;
  return { what, ours, other, unit, ratio: value, goal, reached: reached(value) };
}
