import type { ReviewQueueQuery, ReviewQueueRow } from './types';

export interface Group {
  key: string;
  title: string;
  rows: ReviewQueueRow[];
}

/** Neighbouring rows of one unit, or of one item; the server orders them so. */
export function groupsOf(
  rows: readonly ReviewQueueRow[],
  order: ReviewQueueQuery['order'],
): Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const [key, title] =
      order === 'unit'
        ? [row.unit.id, row.unit.name]
        : [`${row.targetType.id} ${row.itemCode}`, `${row.itemCode} ${row.name}`];
    const last = groups.at(-1);
    if (last?.key === key) last.rows.push(row);
    else groups.push({ key, title, rows: [row] });
  }
  return groups;
}
