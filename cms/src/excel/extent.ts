import { declaresDoctype } from '../documents/xml-scan';
import { ExcelError } from './errors';
import { MOST_COLUMNS, MOST_ROWS } from './limits';

const PLACE = /(?<![\w:.-])r\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const CELL = /^([A-Z]{0,3})(\d{1,7})$/;

/**
 * Sees to it that a part is no trap for the reader of sheets: it lays out every row and column up to
 * the last one named, so that one cell at XFD1048576 would cost all memory. Looks at every attribute
 * `r` of a part with sheet data, wherever it stands.
 * @throws ExcelError `excelTooManyRows`, `excelTooManyColumns`, or `excelDamaged`
 */
export function checkExtent(part: Buffer): void {
  if (declaresDoctype(part)) throw new ExcelError('excelDamaged');
  if (!part.includes('sheetData')) return;
  for (const [, double, single] of part.toString('utf8').matchAll(PLACE)) {
    const place = CELL.exec(double ?? single ?? '');
    if (!place) throw new ExcelError('excelDamaged');
    const [, letters = '', row = ''] = place;
    if (Number(row) > MOST_ROWS + 1) throw new ExcelError('excelTooManyRows', { max: MOST_ROWS });
    if (numberOf(letters) > MOST_COLUMNS)
      throw new ExcelError('excelTooManyColumns', { max: MOST_COLUMNS });
  }
}

const numberOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
