import type { SheetDefinition } from '../../src/excel';
import { zip } from '../documents/support/zip';

type Key = 'id' | 'name' | 'value' | 'count' | 'day' | 'light';

/** A sheet with a column of every kind. */
export const SAMPLE: SheetDefinition<Key> = {
  name: { zh: '样表', en: 'Sample' },
  columns: [
    { key: 'id', title: { zh: '编号', en: 'Id' }, kind: 'text', hidden: true },
    { key: 'name', title: { zh: '名称', en: 'Name' }, kind: 'text', required: true, max: 50 },
    { key: 'value', title: { zh: '目标值', en: 'Target value' }, kind: 'decimal' },
    { key: 'count', title: { zh: '数量', en: 'Count' }, kind: 'integer', optional: true },
    { key: 'day', title: { zh: '日期', en: 'Date' }, kind: 'date', optional: true },
    {
      key: 'light',
      title: { zh: '预警', en: 'Light' },
      kind: 'option',
      optional: true,
      options: [
        { value: 'green', label: { zh: '绿灯', en: 'Green' } },
        { value: 'red', label: { zh: '红灯', en: 'Red' } },
      ],
    },
  ],
};

export const EMPTY = { id: null, name: null, value: null, count: null, day: null, light: null };

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A minimal Excel file around rows written by hand, with parts of one's own. */
export const workbook = (rows: string, parts: Record<string, string | Buffer> = {}): Buffer =>
  zip({
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  });

export const text = (at: string, value: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;

export const TITLES = `<row r="1">${text('A1', '编号')}${text('B1', 'Name')}${text('C1', '目标值')}</row>`;

interface NamedSheet {
  name: string;
  state?: string;
}

/** A workbook's parts for sheets of their own; the first is that of `workbook`, the others follow. */
export function sheetParts(
  sheets: readonly NamedSheet[],
  properties = '',
  others: readonly string[] = [],
): Record<string, string> {
  const named = sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="r${index + 1}"/>`,
  );
  const relations = sheets.map(
    (_, index) =>
      `<Relationship Id="r${index + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styled = `<Relationship Id="rs" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return {
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}<sheets>${named.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${relations.join('')}${styled}</Relationships>`,
    ...Object.fromEntries(
      others.map((rows, index) => [
        `xl/worksheets/sheet${index + 2}.xml`,
        `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
      ]),
    ),
  };
}

/** Styles by number formats of one's own: style 1 has the first, and so on; style 0 is “general”. */
export function styles(formats: readonly string[]): string {
  const quoted = (code: string) => code.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${176 + index}" formatCode="${quoted(code)}"/>`,
  );
  const used = formats.map((_, index) => `<xf numFmtId="${176 + index}" xfId="0"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${own.join('')}</numFmts><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId="0" xfId="0"/>${used.join('')}</cellXfs></styleSheet>`;
}
