/**
 * Ranks by keys from high to low, the first key first; what is equal in all keys shares a rank and
 * the next rank skips (1, 1, 3). Answers the entries in rank order, equal ones in input order.
 */
export function rankBy<T>(
  entries: readonly T[],
  keysOf: (entry: T) => readonly bigint[],
): { entry: T; rank: number }[] {
  const keyed = entries.map((entry) => ({ entry, keys: keysOf(entry), rank: 0 }));
  keyed.sort((a, b) => compareKeys(b.keys, a.keys));
  keyed.forEach((current, index) => {
    const above = keyed[index - 1];
    const tied = above !== undefined && compareKeys(above.keys, current.keys) === 0;
    current.rank = tied ? above.rank : index + 1;
  });
  return keyed.map(({ entry, rank }) => ({ entry, rank }));
}

function compareKeys(a: readonly bigint[], b: readonly bigint[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? 0n;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
