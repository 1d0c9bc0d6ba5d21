import type { Locale } from '../messages';
import { isKeptInFull, spreadsheetText } from '../domain/exact/spreadsheet';
import { writer, type Cell, type SheetData } from './library';
import type { CellValues, Column, RawCell, SheetDefinition } from './types';

const TITLE = { fontWeight: 'bold', backgroundColor: '#dbe5f1', wrap: true } as const;
const FIXED = { backgroundColor: '#f2f2f2' } as const;
export const DAY_FORMAT = 'yyyy-mm-dd';
const WIDTH: Record<Column['kind'], number> = {
  text: 24,
  decimal: 16,
  integer: 10,
  date: 12,
  option: 14,
};

/** An Excel file of rows, as the definition says: decimals as numbers while no digit is lost. */
export function writeWorkbook<K extends string>(
  definition: SheetDefinition<K>,
  rows: readonly CellValues<K>[],
  locale: Locale,
): Promise<Buffer> {
  const { name, columns } = definition;
  const titles = columns.map((column): Cell => ({ value: column.title[locale], ...TITLE }));
  const body = rows.map((row) =>
    columns.map((column) => styled(column, cellOf(column, row[column.key], locale))),
  );
  return writeGrid([titles, ...body], columns, name[locale]);
}

/** A grid with the columns' widths, the hidden ones hidden, titles that stay in sight. */
export async function writeGrid(
  data: SheetData,
  columns: readonly (Column | undefined)[],
  sheet: string,
  titleRow = 1,
): Promise<Buffer> {
  const options = {
    sheet,
    columns: columns.map((column) => ({ width: column?.width ?? WIDTH[column?.kind ?? 'text'] })),
    stickyRowsCount: titleRow,
  };
  const { default: writeExcelFile } = await writer();
  return writeExcelFile(data, options, { features: [hiding(columns)] }).toBuffer();
}

const styled = (column: Column, cell: Cell): Cell =>
  column.fixed && cell !== null && typeof cell === 'object' ? { ...cell, ...FIXED } : cell;

function cellOf(column: Column, value: string | null, locale: Locale): Cell {
  if (value === null || value === '') return column.fixed ? { value: '', ...FIXED } : null;
  if (column.kind === 'decimal' || column.kind === 'integer')
    return rawCellOf(isKeptInFull(value) ? { number: value } : value);
  if (column.kind === 'date') return rawCellOf({ day: value });
  const label = column.options?.find((option) => option.value === value)?.label[locale];
  return rawCellOf(label ?? value);
}

/**
 * A cell as it was read. Text is marked as text, so that editing `=1+1` makes no formula of it. A number
 * stays one with its format, even one of which Excel has lost digits: it is to be refused again.
 */
export function rawCellOf(cell: RawCell): Cell {
  if (cell === null) return null;
  if (typeof cell === 'string') return { value: spreadsheetText(cell), type: String, format: '@' };
  if ('day' in cell)
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: DAY_FORMAT };
  const { format } = cell;
  return { value: Number(cell.number), type: Number, ...(format && { format }) };
}

/** A feature of the library: the columns for the program only are hidden. */
function hiding(columns: readonly (Column | undefined)[]) {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (
            tag: string,
            attributes: Record<string, string | number>,
            index: number | undefined,
          ) =>
            tag === 'col' && index !== undefined && columns[index]?.hidden
              ? { ...attributes, hidden: 1 }
              : attributes,
        },
      },
    },
  };
}
