import type { CellFault, ReadSheet } from './types';

/** Where a fault is shown, as an index of the file's columns: a hidden column's stands at the first shown. */
export function visibleColumn<K extends string>(
  { columns }: Pick<ReadSheet<K>, 'columns'>,
  { column }: CellFault<K>,
): number {
  const at = columns.findIndex((one) => one?.key === column && !one?.hidden);
  if (at >= 0) return at;
  return Math.max(
    0,
    columns.findIndex((one) => one && !one.hidden),
  );
}
