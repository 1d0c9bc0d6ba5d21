import type { QueueQuery, QueueRow } from './types';

export interface Group {
  key: string;
  title: string;
  rows: QueueRow[];
}

/** Neighbouring rows of one unit, or of one item; the server orders them so. */
export function groupsOf(rows: readonly QueueRow[], order: QueueQuery['order']): Group[] {
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
