import { ExcelError } from './errors';
import type { Column, RawCell, SheetDefinition, Label } from './types';
import { displayText } from './cell-text';

/** The title of the last column of a returned file, which says what is wrong with a row. */
export const REASON_TITLE: Label = { zh: '须改正的问题', en: 'To correct' };

/**
 * The sheet's column under each title, whichever the language and the order.
 * @throws ExcelError `excelColumnMissing` or `excelColumnTwice`
 */
export function columnsUnder<K extends string>(
  { columns }: SheetDefinition<K>,
  titles: readonly RawCell[],
): (Column<K> | undefined)[] {
  const found = titles.map((cell) => {
    const title = wordsOf(displayText(cell));
    return columns.find((column) => title !== '' && isTitle(column.title, title));
  });
  const times = (column: Column<K>) => found.filter((one) => one === column).length;
  const twice = columns.find((column) => times(column) > 1);
  if (twice) throw new ExcelError('excelColumnTwice', titleOf(twice));
  const missing = columns.find((column) => times(column) === 0 && !column.optional);
  if (missing) throw new ExcelError('excelColumnMissing', titleOf(missing));
  return found;
}

const titleOf = ({ title }: Column) => ({ title: `${title.zh} / ${title.en}` });

/** Whether a title is that of the column added to a returned file. */
export const isReasonColumn = (cell: RawCell | undefined): boolean =>
  isTitle(REASON_TITLE, wordsOf(displayText(cell)));

const isTitle = (title: Label, words: string): boolean =>
  words === wordsOf(title.zh) || words === wordsOf(title.en);

const wordsOf = (title: string | null | undefined): string =>
  (title ?? '').replace(/\s+/g, '').toLowerCase();
