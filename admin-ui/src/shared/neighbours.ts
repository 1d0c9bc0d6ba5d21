export interface Neighbours {
  /** Place among the rows, counted from 1; null once the row has left the list. */
  place: number | null;
  previous: string | null;
  next: string | null;
}

/**
 * The rows before and after the open one. A row that left the list, such as a scored one from a
 * list of drafts, is followed by the row that moved up to its last place.
 */
export function neighboursOf(ids: readonly string[], open: string, lastAt: number): Neighbours {
  const at = ids.indexOf(open);
  if (at < 0) return { place: null, previous: ids[lastAt - 1] ?? null, next: ids[lastAt] ?? null };
  return { place: at + 1, previous: ids[at - 1] ?? null, next: ids[at + 1] ?? null };
}
