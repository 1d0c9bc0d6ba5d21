import { loadDocx } from '../documents/inspect';
import { ConversionError, type FailureCode } from '../documents/errors';
import { readArchive } from '../documents/package-reader';
import { declaresDoctype } from '../documents/xml-scan';
import type { ExcelKey } from '../messages/excel';
import { ExcelError } from './errors';
import { EXCEL_LIMITS, MOST_CELLS } from './limits';
import { readSheetPart, type SheetPart } from './sheet-part';
import { storedZip } from './stored-zip';
import { formatsOf } from './styles-part';
import { sheetsOf, with1904AsNumber, type NamedSheet } from './workbook-part';

const XML = /\.(xml|rels)$/i;
/** An address with character references is no address but somebody hiding one. */
const HIDDEN_ADDRESS = /(?<![\w:.-])r\s*=\s*(?:"[^"<>]*&|'[^'<>]*&)/;

const WORDS: Partial<Record<FailureCode, ExcelKey>> = {
  'empty-file': 'excelEmpty',
  'too-large': 'excelTooLarge',
  'not-word': 'excelNotExcel',
  'old-word': 'excelOldExcel',
  encrypted: 'excelEncrypted',
  'too-many-parts': 'excelTooComplex',
  'inflates-too-large': 'excelTooComplex',
  'ratio-too-high': 'excelTooComplex',
};

export interface OpenedSheet extends Omit<NamedSheet, 'part'> {
  /** Undefined for what is no sheet of cells, such as a chart. */
  part: SheetPart | undefined;
}

export interface OpenedWorkbook {
  /** For the reader of sheets. */
  file: Buffer;
  /** In the order of the workbook. */
  sheets: readonly OpenedSheet[];
  /** The number format of each style; undefined where it is “general”. */
  formats: readonly (string | undefined)[];
}

/**
 * The XML parts of an Excel file, checked against the limits and packed anew, so that what was checked
 * is what is read. Anything else in it, such as pictures and macros, is left behind.
 * @throws ExcelError saying what is wrong with the file
 */
export async function openWorkbook(source: string | Buffer): Promise<OpenedWorkbook> {
  const parts = await archiveOf(source);
  if (!parts.has('xl/workbook.xml')) throw new ExcelError('excelNotExcel');
  const xml = new Map<string, Buffer>();
  const cells = new Map<string, SheetPart>();
  for (const [name, part] of parts) {
    if (!XML.test(name)) continue;
    if (declaresDoctype(part)) throw new ExcelError('excelDamaged');
    if (part.includes('sheetData')) {
      if (HIDDEN_ADDRESS.test(part.toString('utf8'))) throw new ExcelError('excelDamaged');
      cells.set(name, readSheetPart(part));
    }
    xml.set(name, cells.get(name)?.xml ?? part);
  }
  const area = [...cells.values()].reduce((sum, sheet) => sum + sheet.area, 0);
  if (area > MOST_CELLS) throw new ExcelError('excelTooComplex');
  const sheets = sheetsOf(xml).map(({ part = '', ...named }) => ({
    ...named,
    part: cells.get(part),
  }));
  xml.set('xl/workbook.xml', with1904AsNumber(xml.get('xl/workbook.xml') ?? Buffer.alloc(0)));
  return { file: storedZip(xml), sheets, formats: formatsOf(xml.get('xl/styles.xml')) };
}

async function archiveOf(source: string | Buffer): Promise<Map<string, Buffer>> {
  try {
    const bytes = await loadDocx(source, EXCEL_LIMITS.fileBytes);
    return await readArchive(bytes, EXCEL_LIMITS);
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    throw new ExcelError(WORDS[error.code] ?? 'excelDamaged', {
      max: EXCEL_LIMITS.fileBytes / 1024 / 1024,
    });
  }
}
