import { markedWorkbook, readWorkbook } from '../../src/excel';
import { SAMPLE, sheetParts, text, TITLES, workbook } from './support';

const row = (number: number, cells: string, attributes = '') =>
  `<row r="${number}"${attributes}>${cells}</row>`;
const number = (at: string, value: string) => `<c r="${at}"><v>${value}</v></c>`;
const merges = (...ranges: string[]) =>
  `</sheetData><mergeCells>${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells><sheetData>`;
/** The same columns under another head. */
const titlesAt = (at: number) =>
  TITLES.replaceAll(/([ABC])1"/g, `$1${at}"`).replace('r="1"', `r="${at}"`);
const codeOf = (file: Buffer) =>
  readWorkbook(file, SAMPLE).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

describe('titles', () => {
  it('are found under a heading that is merged over all columns [BX-6]', async () => {
    const file = workbook(
      row(1, text('A1', '2024年度目标申报表')) +
        titlesAt(3) +
        row(4, text('B4', '甲') + number('C4', '5')) +
        merges('A1:C1'),
    );
    const read = await readWorkbook(file, SAMPLE);
    expect(read.faults).toEqual([]);
    expect(read.rows).toMatchObject([{ row: 4, values: { name: '甲', value: '5' } }]);
    const faults = [{ row: 4, column: 'value', code: 'excelBadNumber' }] as const;
    const marked = await readWorkbook(await markedWorkbook(read, faults, 'zh'), SAMPLE);
    expect([marked.titleRow, marked.grid[0]?.[0], marked.grid[2]?.at(-1)]).toEqual([
      3,
      '2024年度目标申报表',
      '须改正的问题',
    ]);
    expect(marked.rows).toEqual(read.rows);
  });

  it('may be merged down over the two rows of a head [BX-6]', async () => {
    const file = workbook(TITLES + row(3, text('B3', '甲')) + merges('A1:A2', 'B1:B2', 'C1:C2'));
    const { rows, titleRow } = await readWorkbook(file, SAMPLE);
    expect([titleRow, rows.map(({ values }) => values.name)]).toEqual([2, ['甲']]);
  });

  it('stand in the first ten rows, which is told when they do not [BX-6]', async () => {
    const error = await readWorkbook(workbook(titlesAt(11)), SAMPLE).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 'excelColumnMissing', params: { rows: 10 } });
  });
});

describe('merged cells', () => {
  const two = (extra = '') =>
    TITLES + row(2, text('A2', 'p') + text('B2', '甲') + number('C2', '1')) + row(3, extra);

  it('with a text give it to every row that says something [BX-6]', async () => {
    const file = workbook(two(text('A3', 'q') + number('C3', '2')) + merges('B2:B9', 'D2:D3'));
    const { rows, faults } = await readWorkbook(file, SAMPLE);
    expect([faults, rows.map(({ values }) => values.name)]).toEqual([[], ['甲', '甲']]);
  });

  it.each([
    ['C2:C3', 'value', 'excelMergedNumber'],
    ['B2:C2', 'name', 'excelMergedColumns'],
    ['A2:B3', 'id', 'excelMergedColumns'],
  ])('%s are refused and named [BX-6]', async (range, column, code) => {
    const file = workbook(two(text('A3', 'q') + text('B3', '乙')) + merges(range));
    const read = await readWorkbook(file, SAMPLE);
    expect(read.faults).toEqual([{ row: 2, column, code, params: { range } }]);
    const again = await readWorkbook(await markedWorkbook(read, read.faults, 'zh'), SAMPLE);
    expect(again.faults).toEqual(read.faults);
  });

  it('over each other are no file of Excel [BX-6]', async () => {
    expect(await codeOf(workbook(two() + merges('A1:C3', 'A1:C3')))).toBe('excelDamaged');
  });
});

describe('what Excel does not show', () => {
  it('is refused at its row when it is hidden or filtered out [BX-6]', async () => {
    const file = workbook(
      TITLES + row(2, text('B2', '甲'), ' hidden="1"') + row(3, '', ' hidden="1"'),
    );
    const { faults } = await readWorkbook(file, SAMPLE);
    expect(faults).toEqual([{ row: 2, code: 'excelRowHidden' }]);
  });

  it('is refused as a column, save those the template hides [BX-6]', async () => {
    const file = (column: number) =>
      workbook(
        `</sheetData><cols><col min="${column}" max="${column}" hidden="true"/></cols><sheetData>` +
          TITLES +
          row(2, text('B2', '甲')),
      );
    expect(await codeOf(file(1))).toBe('read');
    expect(await codeOf(file(3))).toBe('excelColumnHidden');
  });

  it('is no sheet to read: the one with the columns is taken, of two that is told [BX-6]', async () => {
    const sheet = (name: string) => TITLES + row(2, text('B2', name));
    const file = (first: object, ...others: string[]) => {
      const rest = others.map((_, index) => ({ name: `表${index + 2}` }));
      return workbook(sheet('甲'), sheetParts([{ name: '表1', ...first }, ...rest], '', others));
    };
    const names = async (given: Buffer) =>
      (await readWorkbook(given, SAMPLE)).rows.map(({ values }) => values.name);
    expect(await names(file({ state: 'hidden' }, sheet('乙')))).toEqual(['乙']);
    expect(await names(file({}, row(1, text('A1', '填表说明'))))).toEqual(['甲']);
    expect(await names(file({}, TITLES))).toEqual(['甲']);
    expect(await codeOf(file({}, sheet('乙')))).toBe('excelManySheets');
    expect(await codeOf(file({ state: 'veryHidden' }))).toBe('excelNoRows');
  });
});

it('does not lay out sheets that name their last cells [BX-6]', async () => {
  const far = TITLES + row(20_000, text('CV20000', 'x'));
  const others = Array.from({ length: 3 }, () => far);
  const sheets = ['甲', '乙', '丙', '丁'].map((name) => ({ name }));
  expect(await codeOf(workbook(far, sheetParts(sheets, '', others)))).toBe('excelTooComplex');
});
