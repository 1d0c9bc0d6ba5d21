import { ExcelError } from './errors';
import { ROWS_FOR_TITLES } from './limits';
import type { Column, RawCell, SheetDefinition, Label } from './types';
import { displayText } from './cell-text';

/** The title of the last column of a returned file, which says what is wrong with a row. */
export const REASON_TITLE: Label = { zh: '须改正的问题', en: 'To correct' };

/**
 * The row with the titles, from 1: of the first rows the one that has the most of them. Where titles
 * are merged down over two rows, both have them, and the second counts.
 */
export function titleRowOf<K extends string>(
  definition: SheetDefinition<K>,
  grid: readonly (readonly RawCell[])[],
): number {
  const counts = grid.slice(0, ROWS_FOR_TITLES).map((cells) => {
    const found = foundUnder(definition, cells).filter((column) => column !== undefined);
    return new Set(found).size;
  });
  const most = Math.max(1, ...counts);
  const first = Math.max(0, counts.indexOf(most));
  let last = first;
  while (most > 1 && counts[last + 1] === most) last += 1;
  return last + 1;
}

const foundUnder = <K extends string>(
  { columns }: SheetDefinition<K>,
  titles: readonly RawCell[],
): (Column<K> | undefined)[] =>
  titles.map((cell) => {
    const title = wordsOf(displayText(cell));
    return columns.find((column) => title !== '' && isTitle(column.title, title));
  });

/**
 * The sheet's column under each title, whichever the language and the order.
 * @throws ExcelError `excelColumnMissing` or `excelColumnTwice`
 */
export function columnsUnder<K extends string>(
  definition: SheetDefinition<K>,
  titles: readonly RawCell[],
): (Column<K> | undefined)[] {
  const { columns } = definition;
  const found = foundUnder(definition, titles);
  const times = (column: Column<K>) => found.filter((one) => one === column).length;
  const twice = columns.find((column) => times(column) > 1);
  if (twice) throw new ExcelError('excelColumnTwice', titleOf(twice));
  const missing = columns.find((column) => times(column) === 0 && !column.optional);
  if (missing)
    throw new ExcelError('excelColumnMissing', { ...titleOf(missing), rows: ROWS_FOR_TITLES });
  return found;
}

export const titleOf = ({ title }: Column) => ({ title: `${title.zh} / ${title.en}` });

/** Whether a title is that of the column added to a returned file. */
export const isReasonColumn = (cell: RawCell | undefined): boolean =>
  isTitle(REASON_TITLE, wordsOf(displayText(cell)));

const isTitle = (title: Label, words: string): boolean =>
  words === wordsOf(title.zh) || words === wordsOf(title.en);

const wordsOf = (title: string | null | undefined): string =>
  (title ?? '').normalize('NFKC').replace(/\s+/g, '').toLowerCase();
