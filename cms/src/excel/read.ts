import { numberText, displayText } from './cell-text';
import { readCell } from './cell-value';
import { ExcelError } from './errors';
import { reader } from './library';
import { openWorkbook } from './open';
import { columnsUnder } from './titles';
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
 * Reads the first sheet of an Excel file by a definition: values by column key, and every wrong cell.
 * A formula counts as the value it had when the file was saved. Empty rows are passed over.
 * @param source path of the file, or its bytes
 * @throws ExcelError when the file as a whole cannot be read
 */
export async function readWorkbook<K extends string>(
  source: string | Buffer,
  definition: SheetDefinition<K>,
): Promise<ReadSheet<K>> {
  const grid = await gridOf(await openWorkbook(source));
  const [titles = [], ...body] = grid;
  const columns = columnsUnder(definition, titles);
  const rows: ReadRow<K>[] = [];
  const faults: CellFault<K>[] = [];
  body.forEach((cells, index) => {
    const row = index + 2;
    if (!isFilled(cells, columns)) return;
    const { values, wrong } = readRow(definition, columns, cells, row);
    rows.push({ row, values });
    faults.push(...wrong);
  });
  return { rows, faults, definition, columns, grid };
}

async function gridOf(workbook: Buffer): Promise<RawCell[][]> {
  const { readSheet } = await reader();
  try {
    const sheet = await readSheet(workbook, 1, { parseNumber: (text) => ({ written: text }) });
    return sheet.map((row) => row.map(rawCell));
  } catch (error) {
    throw new ExcelError('excelDamaged', { cause: String(error) });
  }
}

function rawCell(cell: unknown): RawCell {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '#VALUE!' : { day: cell.toISOString().slice(0, 10) };
  if (typeof cell === 'object' && 'written' in cell) {
    const number = numberText(String(cell.written));
    return number === undefined ? String(cell.written) : { number };
  }
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'string' ? cell : null;
}

/** Whether a row has something in a column that is known and shown. */
const isFilled = (cells: readonly RawCell[], columns: readonly (Column | undefined)[]): boolean =>
  cells.some((cell, index) => columns[index] && displayText(cell) !== null);

function readRow<K extends string>(
  definition: SheetDefinition<K>,
  columns: readonly (Column<K> | undefined)[],
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
