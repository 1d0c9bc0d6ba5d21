import { addressOf } from './address';
import { numberText } from './cell-text';
import { dayOfCell } from './day';
import { ExcelError } from './errors';
import { reader } from './library';
import type { OpenedWorkbook } from './open';
import type { SheetPart } from './sheet-part';
import type { RawCell } from './types';

export interface Sheet {
  name: string;
  part: SheetPart;
  grid: RawCell[][];
}

/**
 * The cells of the sheets that Excel shows, in its order.
 * @throws ExcelError `excelDamaged`
 */
export async function gridsOf({ file, sheets, formats }: OpenedWorkbook): Promise<Sheet[]> {
  const { default: readFile } = await reader();
  try {
    const all = await readFile(file, { parseNumber: (text) => ({ written: text }) });
    return sheets.flatMap(({ name, visible, part }, index) => {
      const data = all[index]?.data;
      if (!visible || !part || !data) return [];
      const formatAt = (column: number, row: number) => {
        const style = part.styles.get(addressOf(column, row));
        return style === undefined ? undefined : formats[style];
      };
      const grid = data.map((cells, above) =>
        cells.map((cell, column) => rawCell(cell, formatAt(column, above + 1))),
      );
      return [{ name, part, grid }];
    });
  } catch (error) {
    throw new ExcelError('excelDamaged', { cause: String(error) });
  }
}

function rawCell(cell: unknown, format: string | undefined): RawCell {
  if (cell === null || cell === undefined) return null;
  if (cell instanceof Date) return dayOfCell(cell, format) ?? '#VALUE!';
  if (typeof cell === 'object' && 'written' in cell) {
    const number = numberText(String(cell.written));
    if (number === undefined) return String(cell.written);
    return format === undefined ? { number } : { number, format };
  }
  if (typeof cell === 'boolean') return String(cell).toUpperCase();
  return typeof cell === 'string' ? cell : null;
}
