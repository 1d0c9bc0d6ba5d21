import { ExcelError } from './errors';
import { scanXml } from './xml';

/** A sheet as the workbook names it. */
export interface NamedSheet {
  name: string;
  /** Name of its part in the package; undefined for what is no sheet of cells, such as a chart. */
  part: string | undefined;
  visible: boolean;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

/**
 * The sheets of a workbook, in its order.
 * @throws ExcelError `excelNotExcel`, or `excelDamaged`
 */
export function sheetsOf(parts: ReadonlyMap<string, Buffer>): NamedSheet[] {
  const workbook = parts.get(WORKBOOK);
  if (!workbook) throw new ExcelError('excelNotExcel');
  const targets = new Map<string, string>();
  scanXml(parts.get(RELATIONS) ?? missing(), {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name !== 'Relationship' || !Type.endsWith('/worksheet')) return;
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  const sheets: NamedSheet[] = [];
  scanXml(workbook, {
    open(element, { name, id = '', state = 'visible' }) {
      if (element !== 'sheet' || !name) return;
      sheets.push({ name, part: targets.get(id), visible: state === 'visible' });
    },
  });
  return sheets;
}

function missing(): never {
  throw new ExcelError('excelDamaged');
}

const SINCE_1904 = /(<(?:\w+:)?workbookPr\b[^<>]*?\sdate1904\s*=\s*)(?:"true"|'true')/;

/** The part of the workbook with the days counted from 1904 said as `1`, the only way the reader knows. */
export const with1904AsNumber = (workbook: Buffer): Buffer =>
  Buffer.from(workbook.toString('utf8').replace(SINCE_1904, '$1"1"'));
