import { rangeName, type Range } from './address';
import { ExcelError } from './errors';
import { displayText } from './cell-text';
import type { Column, RawCell } from './types';

/** A range cut off where the grid ends, with the name it has in the file. */
export interface MergedRange extends Range {
  name: string;
}

export type Grid = readonly (readonly RawCell[])[];

/** The part of a range that a grid has; undefined where that is not more than a cell. */
function within(grid: Grid, range: Range): MergedRange | undefined {
  const width = Math.max(0, ...grid.map((cells) => cells.length));
  const bottom = Math.min(range.bottom, grid.length);
  const right = Math.min(range.right, width - 1);
  const more = bottom > range.top || right > range.left;
  return range.top <= bottom && range.left <= right && more
    ? { ...range, bottom, right, name: rangeName(range) }
    : undefined;
}

/**
 * The merged ranges of a grid, cut off where it ends.
 * @throws ExcelError `excelDamaged` when they lie over each other
 */
export function mergedIn(grid: Grid, merged: readonly Range[]): MergedRange[] {
  let left = grid.reduce((sum, cells) => sum + cells.length, 0);
  return merged.flatMap((range) => {
    const part = within(grid, range);
    if (!part) return [];
    left -= (part.bottom - part.top + 1) * (part.right - part.left + 1);
    if (left < 0) throw new ExcelError('excelDamaged');
    return [part];
  });
}

/**
 * A grid in which every row of a range has the value that Excel shows once for all of them. Rows that
 * say nothing else stay empty.
 */
export function filledDown(
  grid: Grid,
  ranges: readonly Range[],
  isRow: (row: number) => boolean,
): RawCell[][] {
  const filled = grid.map((cells) => [...cells]);
  for (const { top, bottom, left, right } of ranges)
    for (let row = top; row <= bottom; row += 1) {
      const cells = filled[row - 1];
      if (!cells || !isRow(row)) continue;
      cells.fill(null, left, right + 1);
      cells[left] = grid[top - 1]?.[left] ?? null;
    }
  return filled;
}

/** Whether one value can stand for several rows: a number may be meant for all of them together. */
export const isShared = (
  grid: Grid,
  columns: readonly (Column | undefined)[],
  { top, left, right }: Range,
): boolean => {
  if (displayText(grid[top - 1]?.[left]) === null) return true;
  const { kind } = columns[left] ?? {};
  return left === right && kind !== 'decimal' && kind !== 'integer';
};
