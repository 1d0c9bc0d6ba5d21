import { translate, type Locale } from '../messages';
import type { Cell } from './library';
import { visibleColumn } from './visible-column';
import { isReasonColumn, REASON_TITLE } from './titles';
import type { CellFault, ReadSheet } from './types';
import { rawCellOf, writeGrid } from './write';

const RED = { backgroundColor: '#ffc7ce', textColor: '#9c0006' } as const;
const TITLE = { fontWeight: 'bold' } as const;

/**
 * The file as it was given, the wrong cells red, and a last column that says what is wrong with each
 * row. It can be corrected and sent in again as it is.
 */
export function markedWorkbook<K extends string>(
  read: ReadSheet<K>,
  faults: readonly CellFault<K>[],
  locale: Locale,
): Promise<Buffer> {
  const titles = read.grid[read.titleRow - 1] ?? [];
  const places = titles.flatMap((title, index) => (isReasonColumn(title) ? [] : [index]));
  const data = read.grid.map((cells, index): Cell[] => {
    const ofRow = faults.filter((fault) => fault.row === index + 1);
    const wrong = new Set(ofRow.map((fault) => visibleColumn(read, fault)));
    const row = places.map((at): Cell => {
      const cell = rawCellOf(cells[at] ?? null);
      if (index === read.titleRow - 1) return { ...asObject(cell), ...TITLE };
      const merged = mergedAs(read, places, at, index + 1);
      if (merged === 'under') return null;
      if (!merged && !wrong.has(at)) return cell;
      return { ...asObject(cell), ...(wrong.has(at) && RED), ...merged };
    });
    return [...row, whyCell(index, ofRow, read, locale)];
  });
  const why = { key: 'why', title: REASON_TITLE, kind: 'text', width: 60 } as const;
  const columns = [...places.map((at) => read.columns[at]), why];
  return writeGrid(data, columns, read.definition.name[locale], read.titleRow);
}

/** A range that is told stays merged, so that the file is refused again until somebody has parted it. */
function mergedAs<K extends string>(
  { merged }: ReadSheet<K>,
  places: readonly number[],
  at: number,
  row: number,
): 'under' | { columnSpan: number; rowSpan: number } | undefined {
  const range = merged.find(
    ({ top, bottom, left, right }) => row >= top && row <= bottom && at >= left && at <= right,
  );
  if (!range) return undefined;
  const across = places.filter((place) => place >= range.left && place <= range.right);
  if (row !== range.top || at !== across[0]) return 'under';
  return { columnSpan: across.length, rowSpan: range.bottom - range.top + 1 };
}

function whyCell<K extends string>(
  index: number,
  faults: readonly CellFault<K>[],
  { definition, titleRow }: ReadSheet<K>,
  locale: Locale,
): Cell {
  if (index === titleRow - 1) return { value: REASON_TITLE[locale], ...TITLE };
  if (faults.length === 0) return null;
  const texts = faults.map(({ column, code, params }) => {
    const title = definition.columns.find(({ key }) => key === column)?.title[locale];
    const words = translate(locale, code, params);
    return title ? `${title}${locale === 'zh' ? '：' : ': '}${words}` : words;
  });
  return { value: texts.join('\n'), textColor: RED.textColor, wrap: true };
}

const asObject = (cell: Cell) =>
  typeof cell === 'object' && cell !== null && !(cell instanceof Date) && 'value' in cell
    ? cell
    : { value: '' };
