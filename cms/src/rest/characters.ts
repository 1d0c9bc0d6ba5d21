const FORBIDDEN = /\0|\p{Surrogate}/u;
const MAX_DEPTH = 64;

/**
 * True if no string of the value, keys included, has a NUL or half a surrogate pair (PostgreSQL takes
 * neither), and nothing nests deeper than 64.
 */
export function isClean(value: unknown): boolean {
  const waiting: [unknown, number][] = [[value, 0]];
  for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
    const [current, depth] = entry;
    if (typeof current === 'string' && FORBIDDEN.test(current)) return false;
    if (typeof current !== 'object' || current === null || Buffer.isBuffer(current)) continue;
    if (depth >= MAX_DEPTH) return false;
    for (const [key, inner] of Object.entries(current)) {
      if (FORBIDDEN.test(key)) return false;
      waiting.push([inner, depth + 1]);
    }
  }
  return true;
}
