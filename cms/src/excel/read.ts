import type { Range } from './address';
import { displayText } from './cell-text';
import { readCell } from './cell-value';
import { chooseSheet, type TitledSheet } from './choose-sheet';
import { ExcelError } from './errors';
import { gridsOf } from './grids';
import { MOST_ROWS } from './limits';
import { filledDown, isShared, mergedIn, type MergedRange } from './merged';
import { openWorkbook } from './open';
import type {
  CellFault,
  CellValues,
  Column,
  RawCell,
  ReadRow,
  ReadSheet,
  SheetDefinition,
} from './types';

/**
 * Reads a sheet of an Excel file by a definition: values by column key as Excel shows them, and every
 * cell that is wrong or of which that cannot be told. A formula counts as the value it had when the file
 * was saved. Empty rows are passed over.
 * @param source path of the file, or its bytes
 * @throws ExcelError when the file as a whole cannot be read
 */
export async function readWorkbook<K extends string>(
  source: string | Buffer,
  definition: SheetDefinition<K>,
): Promise<ReadSheet<K>> {
  const sheet = chooseSheet(await gridsOf(await openWorkbook(source)), definition);
  const { titleRow, columns, part } = sheet;
  const numbers = filledRows(sheet);
  if (numbers.size > MOST_ROWS) throw new ExcelError('excelTooManyRows', { max: MOST_ROWS });
  const below = mergedIn(sheet.grid, part.merged).filter(
    (range) => range.top > titleRow && concerns(columns, range),
  );
  const shared = below.filter((range) => isShared(sheet.grid, columns, range));
  const told = below.filter((range) => !shared.includes(range));
  const grid = filledDown(sheet.grid, shared, (row) => numbers.has(row));
  const rows: ReadRow<K>[] = [];
  const faults: CellFault<K>[] = told.map((range) => mergedFault(columns, range));
  for (const row of numbers) {
    const { values, wrong } = readRow(definition, columns, grid[row - 1] ?? [], row);
    rows.push({ row, values });
    if (part.hiddenRows.has(row)) faults.push({ row, code: 'excelRowHidden' });
    faults.push(...wrong.filter((fault) => !isUnder(told, columns, fault)));
  }
  return { rows, faults, definition, columns, grid, titleRow, merged: told };
}

/** The numbers of the rows that have something in a column that is known. */
function filledRows<K extends string>({ grid, titleRow, columns }: TitledSheet<K>): Set<number> {
  const isFilled = (cells: readonly RawCell[]) =>
    cells.some((cell, index) => columns[index] && displayText(cell) !== null);
  return new Set(
    grid.flatMap((cells, index) => (index >= titleRow && isFilled(cells) ? [index + 1] : [])),
  );
}

type Columns<K extends string> = readonly (Column<K> | undefined)[];

const concerns = <K extends string>(columns: Columns<K>, { left, right }: Range): boolean =>
  columns.slice(left, right + 1).some((column) => column !== undefined);

/** At the range's first cell of a column that is known. */
function mergedFault<K extends string>(columns: Columns<K>, range: MergedRange): CellFault<K> {
  const column = columns.slice(range.left, range.right + 1).find((one) => one !== undefined);
  return {
    row: range.top,
    ...(column && { column: column.key }),
    code: range.left === range.right ? 'excelMergedNumber' : 'excelMergedColumns',
    params: { range: range.name },
  };
}

/** Whether a fault only says that a cell is empty which lies under a range that is told already. */
const isUnder = <K extends string>(
  told: readonly Range[],
  columns: Columns<K>,
  { row, column, code }: CellFault<K>,
): boolean => {
  const at = columns.findIndex((one) => one?.key === column);
  return (
    code === 'excelRequired' &&
    told.some(
      ({ top, bottom, left, right }) => row >= top && row <= bottom && at >= left && at <= right,
    )
  );
};

function readRow<K extends string>(
  definition: SheetDefinition<K>,
  columns: Columns<K>,
  cells: readonly RawCell[],
  row: number,
): { values: CellValues<K>; wrong: CellFault<K>[] } {
  const wrong: CellFault<K>[] = [];
  const values = definition.columns.map((column) => {
    const at = columns.indexOf(column);
    if (at < 0) return [column.key, null];
    const read = readCell(column, cells[at]);
    if ('value' in read) return [column.key, read.value];
    wrong.push({ row, column: column.key, ...read });
    return [column.key, null];
  });
  return { values: Object.fromEntries(values) as CellValues<K>, wrong };
}
