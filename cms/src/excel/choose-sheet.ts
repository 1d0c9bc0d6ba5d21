import { ExcelError } from './errors';
import type { Sheet } from './grids';
import { ROWS_FOR_TITLES } from './limits';
import { filledDown, mergedIn } from './merged';
import { columnsUnder, titleOf, titleRowOf } from './titles';
import type { Column, RawCell, SheetDefinition } from './types';

/** A sheet with the titles found in it. */
export interface TitledSheet<K extends string> extends Sheet {
  titleRow: number;
  columns: readonly (Column<K> | undefined)[];
}

/**
 * The one sheet, of those that Excel shows, that has the columns.
 * @throws ExcelError what the first sheet lacks, `excelManySheets` when several have the columns, or
 *   `excelColumnHidden`
 */
export function chooseSheet<K extends string>(
  sheets: readonly Sheet[],
  definition: SheetDefinition<K>,
): TitledSheet<K> {
  let first: ExcelError | undefined;
  const titled = sheets.flatMap((sheet) => {
    try {
      return [withTitles(sheet, definition)];
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      first ??= error;
      return [];
    }
  });
  const filled = titled.filter(({ grid, titleRow }) => grid.length > titleRow);
  const [chosen = titled[0], other] = filled;
  if (!chosen) throw first ?? new ExcelError('excelNoRows');
  if (other) throw new ExcelError('excelManySheets', { first: chosen.name, second: other.name });
  refuseHidden(chosen);
  return chosen;
}

function withTitles<K extends string>(
  sheet: Sheet,
  definition: SheetDefinition<K>,
): TitledSheet<K> {
  const filled = titlesFilledDown(sheet);
  const titleRow = titleRowOf(definition, filled);
  const titles = filled[titleRow - 1] ?? [];
  const grid = sheet.grid.map((cells, index) => (index === titleRow - 1 ? titles : cells));
  return { ...sheet, grid, titleRow, columns: columnsUnder(definition, titles) };
}

/** Titles may be merged down over the two rows of a head. */
function titlesFilledDown({ grid, part }: Sheet): RawCell[][] {
  const down = mergedIn(grid, part.merged).filter(({ left, right }) => left === right);
  return filledDown(grid, down, (row) => row <= ROWS_FOR_TITLES);
}

/** What nobody sees is not taken in; the columns that the template hides are for the program. */
function refuseHidden<K extends string>({ columns, part }: TitledSheet<K>): void {
  const hidden = columns.find(
    (column, index) => column && !column.hidden && !column.fixed && part.hiddenColumns.has(index),
  );
  if (hidden) throw new ExcelError('excelColumnHidden', titleOf(hidden));
}
