import { loadDocx } from '../documents/inspect';
import { ConversionError, type FailureCode } from '../documents/errors';
import { readArchive } from '../documents/package-reader';
import type { ExcelKey } from '../messages/excel';
import { ExcelError } from './errors';
import { checkExtent } from './extent';
import { failedFormulasAsText } from './failed-formulas';
import { EXCEL_LIMITS } from './limits';
import { storedZip } from './stored-zip';

const XML = /\.(xml|rels)$/i;

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

/**
 * The XML parts of an Excel file, checked against the limits and packed anew, so that what was checked
 * is what is read. Anything else in it, such as pictures and macros, is left behind.
 * @throws ExcelError saying what is wrong with the file
 */
export async function openWorkbook(source: string | Buffer): Promise<Buffer> {
  const parts = await archiveOf(source);
  if (!parts.has('xl/workbook.xml')) throw new ExcelError('excelNotExcel');
  const xml = new Map<string, Buffer>();
  for (const [name, part] of parts) {
    if (!XML.test(name)) continue;
    checkExtent(part);
    xml.set(name, failedFormulasAsText(part));
  }
  return storedZip(xml);
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
