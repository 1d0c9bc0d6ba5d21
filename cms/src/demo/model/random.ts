/**
 * A number from 0 up to 1 that depends on nothing but the words given (FNV-1a with a final mix):
 * the same demo on every machine, whatever order things are made in.
 */
export function draw(...words: readonly (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const letter of words.join('\u0001'))
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35) >>> 0;
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** A number from −1 to 1, small ones more often. */
export const spread = (...words: readonly (string | number)[]): number =>
  draw(...words, 'a') + draw(...words, 'b') - 1;

/** One of a list. */
export function pick<T>(list: readonly T[], ...words: readonly (string | number)[]): T {
  const found = list[Math.floor(draw(...words) * list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
}
