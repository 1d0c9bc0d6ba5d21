import { markedWorkbook, readWorkbook } from '../../src/excel';
import { shownNumber } from '../../src/excel/number-format';
import { EMPTY, SAMPLE, sheetParts, styles, text, TITLES, workbook } from './support';

const row = (number: number, cells: string, attributes = '') =>
  `<row r="${number}"${attributes}>${cells}</row>`;
const number = (at: string, value: string, style?: number) =>
  `<c r="${at}"${style === undefined ? '' : ` s="${style}"`}><v>${value}</v></c>`;

const ALL = row(
  1,
  ['编号', '名称', '目标值', '数量', '日期', '预警']
    .map((title, index) => text(`${'ABCDEF'[index]}1`, title))
    .join(''),
);

/** One row in which a cell stands as given; what it reads as, or its fault. */
async function cellOf(cell: string, formats: readonly string[] = [], parts = {}) {
  const given = workbook(
    ALL + row(2, [text('B2', 'x'), cell].sort((a, b) => (at(a) < at(b) ? -1 : 1)).join('')),
    { 'xl/styles.xml': styles(formats), ...parts },
  );
  const { rows, faults } = await readWorkbook(given, SAMPLE);
  const [fault] = faults;
  if (fault) return fault.params ? [fault.code, fault.params] : fault.code;
  const values = { ...EMPTY, ...rows[0]?.values, name: null };
  return Object.values(values).find((value) => value !== null);
}
const at = (cell: string) => /r="([A-Z]\d)"/.exec(cell)?.[1] ?? '';

describe('a number', () => {
  it.each([
    ['95', '0%', '95%', '0.95'],
    ['95.5', '0.00%', '95.50%', '0.955'],
    ['7', '000', '007', '7'],
    ['1234.5', '#,##0.00', '1,234.50', '1234.5'],
    ['12.5', '0.0"万元"', '12.5万元', '12.5'],
    ['-3', '#,##0_);(#,##0)', '-3', '-3'],
    ['-3', '#,##0_);[Red]\\(#,##0\\)', '-3', '-3'],
    ['5', '[$¥-804]#,##0.00', '¥5.00', '5'],
    ['120000', '0.00E+00', '120000', '120000'],
  ])('%s with the format %s is %s [BX-6]', (_, format, shown, stored) => {
    expect(shownNumber(stored, format)).toEqual({ text: shown, exact: true });
  });

  it('of which the cell shows another is not exact, or not told at all [BX-6]', () => {
    expect(shownNumber('33.3333', '0.00')).toEqual({ text: '33.33', exact: false });
    expect(shownNumber('0.9456', '0%')).toEqual({ text: '95%', exact: false });
    expect(shownNumber('-5', '0;0')).toEqual({ text: '5', exact: false });
    for (const format of ['0,', '0!.0,', '0\\.0,', '# ?/?', '[>100]0', 'yyyy', ';;;', '[DBNum1]0'])
      expect([format, shownNumber('5', format)]).toEqual([format, null]);
  });

  it('is read as the cell shows it, in each kind of column [BX-6]', async () => {
    expect(await cellOf(number('A2', '7', 1), ['000'])).toBe('007');
    expect(await cellOf(number('A2', '0.95', 1), ['0%'])).toBe('95%');
    expect(await cellOf(number('C2', '1234.5', 1), ['#,##0.00'])).toBe('1234.5');
    expect(await cellOf(number('D2', '30', 1), ['0'])).toBe('30');
  });

  it('that is shown as another, or with a unit nobody knows, is refused [BX-6]', async () => {
    expect(await cellOf(number('C2', '33.3333', 1), ['0.00'])).toEqual([
      'excelNotAsShown',
      { shown: '33.33', value: '33.3333' },
    ]);
    expect(await cellOf(number('C2', '125000', 1), ['0\\.0,'])).toEqual([
      'excelFormatUnclear',
      { value: '125000' },
    ]);
    expect(await cellOf(number('C2', '0.95', 1), ['0%'])).toBe('excelBadNumber');
    expect(await cellOf(number('C2', '12.5', 1), ['0.0"万元"'])).toBe('excelBadNumber');
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F'])(
    'of more than 15 digits is refused in column %s [BX-6]',
    async (column) => {
      const given = workbook(ALL + row(2, number(`${column}2`, '4.20106199001011E+17')));
      const { faults } = await readWorkbook(given, SAMPLE);
      expect(faults.map(({ code }) => code)).toContain('excelNumberTooLong');
    },
  );

  it('that was refused is refused again in the file that is given back [BX-6]', async () => {
    const given = workbook(
      ALL + row(2, text('B2', 'x') + number('C2', '0.955', 1) + number('D2', '1e17')),
      { 'xl/styles.xml': styles(['0%']) },
    );
    const read = await readWorkbook(given, SAMPLE);
    const again = await readWorkbook(await markedWorkbook(read, read.faults, 'zh'), SAMPLE);
    expect(read.faults.map(({ code }) => code)).toEqual(['excelNotAsShown', 'excelNumberTooLong']);
    expect(again.faults).toEqual(read.faults);
  });

  it('typed as a text may be full-width or parted by commas, not by blanks [BX-6]', async () => {
    expect(await cellOf(text('C2', '１，２３４．５'))).toBe('1234.5');
    expect(await cellOf(text('C2', '12 34'))).toBe('excelBadNumber');
    expect(await cellOf(text('C2', '1.234,5'))).toBe('excelBadNumber');
  });
});

describe('a day', () => {
  it.each([
    ['45605', 'yyyy/m/d', '2024-11-09'],
    ['45605.75', 'yyyy\\-mm\\-dd\\ hh:mm', '2024-11-09'],
    ['45605', 'yyyy"年"m"月"d"日"', '2024-11-09'],
    ['45605', '[$-804]yyyy"年"m"月"d"日";@', '2024-11-09'],
    ['45605.9999999999', 'yyyy/m/d h:mm', 'excelDayUnclear'],
    ['45597', 'yyyy"年"m"月"', 'excelDayUnclear'],
    ['0.5', 'h:mm', 'excelDayUnclear'],
    ['45', 'yyyy/m/d', 'excelDayUnclear'],
  ])('%s with the format %s is %s [BX-6]', async (serial, format, expected) => {
    expect(await cellOf(number('E2', serial, 1), [format])).toBe(expected);
  });

  it.each([
    ['2024/11/9', '2024-11-09'],
    ['2024年11月9日', '2024-11-09'],
    ['2024.11.9', '2024-11-09'],
    ['２０２４－１１－０９', '2024-11-09'],
    ['2024-11-09 08:30', '2024-11-09'],
    ['2024-11/9', 'excelBadDay'],
    ['11/9/2024', 'excelBadDay'],
    ['2024年11月', 'excelBadDay'],
    ['24.11.9', 'excelBadDay'],
    ['2024-02-30', 'excelBadDay'],
  ])('typed as %s is %s [BX-6]', async (typed, expected) => {
    expect(await cellOf(text('E2', typed))).toBe(expected);
  });

  it('written without a time zone stays that day in every time zone [BX-6]', async () => {
    expect(await cellOf('<c r="E2" t="d"><v>2024-11-09T00:00:00</v></c>')).toBe('2024-11-09');
  });

  it('is not told from a plain number, and a code that became a day is refused [BX-6]', async () => {
    expect(await cellOf(number('E2', '45605'))).toEqual(['excelNumberForDay', { value: '45605' }]);
    expect(await cellOf(number('A2', '45605', 1), ['yyyy/m/d'])).toBe('excelDayInText');
  });

  it.each(['1', 'true'])('is counted from 1904 where the file says “%s” [BX-6]', async (said) => {
    const parts = sheetParts([{ name: 'A' }], `<workbookPr date1904="${said}"/>`);
    expect(await cellOf(number('E2', '44144', 1), ['yyyy/m/d'], parts)).toBe('2024-11-10');
  });
});

describe('a text', () => {
  it('is read without what nobody sees: blanks at its ends, signs without width [BX-6]', async () => {
    expect(await cellOf(text('A2', ' \u200BGL\u200BZX\uFEFF\u3000'))).toBe('GLZX');
  });

  it('of several fonts is read whole, without how it is pronounced [BX-6]', async () => {
    const runs =
      '<r><rPr><b/></rPr><t>公路</t></r><r><t xml:space="preserve"> 中心</t></r><rPh sb="0" eb="1"><t>gong</t></rPh>';
    expect(await cellOf(`<c r="A2" t="inlineStr"><is>${runs}</is></c>`)).toBe('公路 中心');
  });

  it('of a formula that failed, or of an error, is refused [BX-6]', async () => {
    const expected = ['excelFormulaFault', { value: '#N/A' }];
    expect(await cellOf('<c r="A2" t="e"><v>#N/A</v></c>')).toEqual(expected);
    expect(await cellOf('<c r="A2" t="e"><f>NA()</f><v>#N/A</v></c>')).toEqual(expected);
  });
});

it('passes over a formula that gives no text, however far it is copied down [BX-6]', async () => {
  const rows = Array.from({ length: 6_000 }, (_, index) =>
    row(index + 3, `<c r="B${index + 3}" t="str"><f>""</f><v></v></c>`),
  );
  const read = await readWorkbook(
    workbook(TITLES + row(2, text('B2', 'x')) + rows.join('')),
    SAMPLE,
  );
  expect([read.rows.length, read.faults]).toEqual([1, []]);
});
