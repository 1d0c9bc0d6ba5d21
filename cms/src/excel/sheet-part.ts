import { addressOf, placeOf, rangeOf, type Range } from './address';
import { ExcelError } from './errors';
import { LAST_ROW, MOST_COLUMNS, MOST_ROWS } from './limits';
import { escapeXml, scanXml, type Attributes } from './xml';

/** What a sheet says beside the values of its cells; columns count from 0, rows from 1. */
export interface SheetPart {
  /** The sheet anew: the cells that say something, and nothing else. */
  xml: Buffer;
  /** Number of the style by address, of the cells that have one. */
  styles: ReadonlyMap<string, number>;
  merged: readonly Range[];
  hiddenRows: ReadonlySet<number>;
  hiddenColumns: ReadonlySet<number>;
  /** Cells up to the last row and the last column. */
  area: number;
}

interface OpenCell {
  address: string;
  type: string | undefined;
  style: string | undefined;
  formula: boolean;
  value: string | undefined;
  inline: string | undefined;
}

const CONTENT: ReadonlySet<string> = new Set(['v', 't']);

/**
 * A part with the cells of a sheet. Rows and cells that only have a format are left out, for they say
 * nothing and the reader of sheets would lay them out. A formula that failed, or has not been
 * computed, becomes a text such as `#DIV/0!`; the reader would take it for an empty cell, and an import
 * would clear the value.
 * @throws ExcelError `excelTooManyRows`, `excelTooManyColumns`, or `excelDamaged`
 */
export function readSheetPart(part: Buffer): SheetPart {
  const rows: string[] = [];
  let cells: string[] = [];
  const styles = new Map<string, number>();
  const merged: Range[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const at = { row: 0, column: -1, lastRow: 0, lastColumn: -1 };
  let cell: OpenCell | undefined;
  let within = '';
  let phonetic = false;

  const openRow = ({ r, hidden }: Attributes) => {
    const row = r === undefined ? at.row + 1 : Number(r);
    if (!placeOf(`A${row}`) || row <= at.row) damaged();
    at.row = row;
    at.column = -1;
    if (isOn(hidden)) hiddenRows.add(at.row);
    cells = [];
  };
  const openCell = ({ r, s, t }: Attributes) => {
    const place = placeOf(r ?? addressOf(at.column + 1, at.row));
    if (!place || place.row !== at.row || place.column <= at.column) return damaged();
    at.column = place.column;
    const address = addressOf(place.column, place.row);
    cell = { address, type: t, style: s, formula: false, value: undefined, inline: undefined };
  };
  const closeCell = (closed: OpenCell) => {
    const xml = cellXml(closed);
    if (xml === null) return;
    if (at.row > LAST_ROW) throw new ExcelError('excelTooManyRows', { max: MOST_ROWS });
    if (at.column >= MOST_COLUMNS)
      throw new ExcelError('excelTooManyColumns', { max: MOST_COLUMNS });
    if (closed.style !== undefined) styles.set(closed.address, Number(closed.style));
    at.lastRow = Math.max(at.lastRow, at.row);
    at.lastColumn = Math.max(at.lastColumn, at.column);
    cells.push(xml);
  };

  scanXml(part, {
    open(name, attributes) {
      if (name === 'row') openRow(attributes);
      else if (name === 'c') openCell(attributes);
      else if (name === 'mergeCell') merged.push(rangeOf(attributes['ref'] ?? '') ?? damaged());
      else if (name === 'col' && isOn(attributes['hidden']))
        for (let column = Number(attributes['min']); column <= MOST_COLUMNS; column += 1) {
          if (!(column <= Number(attributes['max']))) break;
          hiddenColumns.add(column - 1);
        }
      if (!cell) return;
      if (name === 'f') cell.formula = true;
      if (name === 'v') cell.value ??= '';
      if (name === 'is') cell.inline ??= '';
      if (name === 'rPh') phonetic = true;
      if (CONTENT.has(name)) within = name;
    },
    text(text) {
      if (!cell) return;
      if (within === 'v') cell.value = (cell.value ?? '') + text;
      if (within === 't' && !phonetic) cell.inline = (cell.inline ?? '') + text;
    },
    close(name) {
      if (CONTENT.has(name)) within = '';
      if (name === 'rPh') phonetic = false;
      if (name === 'c' && cell) {
        closeCell(cell);
        cell = undefined;
      }
      if (name === 'row' && cells.length > 0) {
        rows.push(`<row r="${at.row}">${cells.join('')}</row>`);
        cells = [];
      }
    },
  });
  return {
    xml: Buffer.from(
      `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData></worksheet>`,
    ),
    ...{ styles, merged, hiddenRows, hiddenColumns },
    area: at.lastRow * (at.lastColumn + 1),
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function damaged(): never {
  throw new ExcelError('excelDamaged');
}

const isOn = (value: string | undefined): boolean => value === '1' || value === 'true';

/** The cell anew; null when it says nothing. */
function cellXml({ address, type, style, formula, value, inline }: OpenCell): string | null {
  const as = (kind: string | undefined, content: string): string =>
    `<c r="${address}"${style === undefined ? '' : ` s="${Number(style)}"`}` +
    `${kind === undefined ? '' : ` t="${escapeXml(kind)}"`}>${content}</c>`;
  const valued = (kind: string | undefined, text: string) => as(kind, `<v>${escapeXml(text)}</v>`);
  if (type === 'inlineStr')
    return inline ? as(type, `<is><t xml:space="preserve">${escapeXml(inline)}</t></is>`) : null;
  const noResult = value === undefined || (value === '' && type !== 'str');
  if (formula && noResult) return valued('str', '#VALUE!');
  if (!value) return null;
  // A day written as a text, 2024-11-09T00:00:00, says no time zone and is to be given none.
  return valued(type === 'e' || type === 'd' ? 'str' : type, value);
}
