import { readArchive } from '../../src/documents/package-reader';
import { readWorkbook, writeWorkbook } from '../../src/excel';
import { EXCEL_LIMITS } from '../../src/excel/limits';
import { zip } from '../documents/support/zip';
import { EMPTY, SAMPLE, text, TITLES, workbook } from './support';

const refused = (file: Buffer) =>
  readWorkbook(file, SAMPLE).then(
    () => 'read',
    (error: { code?: string }) => error.code,
  );

const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

it.each([
  ['an empty file', Buffer.alloc(0), 'excelEmpty'],
  ['a text', Buffer.from('name,value\n'), 'excelNotExcel'],
  ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'excelOldExcel'],
  ['another zip', zip({ 'a.txt': 'a' }), 'excelNotExcel'],
  ['a file cut off', workbook(TITLES).subarray(0, 400), 'excelDamaged'],
  ['too many bytes', Buffer.concat([workbook(TITLES), Buffer.alloc(5_300_000)]), 'excelTooLarge'],
  ['a bomb', workbook(TITLES, { 'xl/bomb.xml': Buffer.alloc(60_000_000) }), 'excelTooComplex'],
  ['XML that is cut off', workbook(`${TITLES}<row r="2"><c r=`), 'excelDamaged'],
  ['a document type', workbook(TITLES, { 'xl/styles.xml': '<!DOCTYPE a><a/>' }), 'excelDamaged'],
  ['a cell far right', workbook(TITLES + row(2, text('XFD2', 'x'))), 'excelTooManyColumns'],
  ['a cell far down', workbook(TITLES + row(1048576, text('A1048576', 'x'))), 'excelTooManyRows'],
  ['an endless row', workbook(TITLES + row(9e15, '')), 'excelDamaged'],
  [
    'a hidden address',
    workbook(TITLES + `<row r="2"><c s='>' r="&#88;FD2"/></row>`),
    'excelDamaged',
  ],
  ['a column twice', workbook(row(1, text('A1', '名称') + text('B1', 'Name'))), 'excelColumnTwice'],
  [
    'a column missing',
    workbook(row(1, text('A1', '编号') + text('B1', '名称'))),
    'excelColumnMissing',
  ],
  ['no row at all', workbook(''), 'excelColumnMissing'],
])('refuses %s as a whole [BX-6]', async (_, file, code) => {
  expect(await refused(file)).toBe(code);
});

it('reads what was checked, not entries hidden from the archive’s directory [BX-6]', async () => {
  const evil = workbook(row(1, text('A1', 'evil')));
  const good = workbook(TITLES + row(2, text('B2', 'good')));
  const { rows } = await readWorkbook(Buffer.concat([good]), SAMPLE);
  expect(rows).toHaveLength(1);
  // Local entries of another file lie before the ones the directory names.
  const shifted = moved(good, evil.subarray(0, evil.lastIndexOf('PK\u0001\u0002')));
  expect((await readWorkbook(shifted, SAMPLE)).rows.map(({ values }) => values.name)).toEqual([
    'good',
  ]);
});

it('takes a formula for the value it had, and a failed one for a wrong cell [BX-6]', async () => {
  const formula = '<c r="C2"><f>1+1.5</f><v>2.5</v></c>';
  const failed = '<c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c>';
  const file = workbook(
    TITLES +
      row(2, text('B2', 'a') + formula) +
      row(3, text('B3', 'b') + failed) +
      row(4, text('B4', 'c') + '<c r="C4"><f>A1*2</f></c>') +
      row(5, text('B5', 'd') + '<c r="C5" t="str"><f si="0"/></c>'),
  );
  const { rows, faults } = await readWorkbook(file, SAMPLE);
  expect(rows[0]?.values.value).toBe('2.5');
  expect(faults.map(({ row, code, params }) => [row, code, params])).toEqual([
    [3, 'excelFormulaFault', { value: '#DIV/0!' }],
    [4, 'excelFormulaFault', { value: '#VALUE!' }],
    [5, 'excelFormulaFault', { value: '#VALUE!' }],
  ]);
});

it('writes what looks like a formula as text that stays text when it is edited [BX-6]', async () => {
  const names = ['=HYPERLINK("http://x","y")', '+1+1', '-1+1', '@SUM(A1)', "=cmd|' /C calc'!A0"];
  const file = await writeWorkbook(
    SAMPLE,
    names.map((name) => ({ ...EMPTY, name })),
    'zh',
  );
  const sheet = (await readArchive(file, EXCEL_LIMITS)).get('xl/worksheets/sheet1.xml')?.toString();
  expect(sheet).not.toContain('<f>');
  expect(sheet?.match(/<c r="B[2-6]" s="\d+" t="s">/g)).toHaveLength(5);
  expect((await readWorkbook(file, SAMPLE)).rows.map(({ values }) => values.name)).toEqual(names);
});

it('refuses a NUL that hides in an escape [BX-6]', async () => {
  const { faults } = await readWorkbook(workbook(TITLES + row(2, text('B2', 'a_x0000_b'))), SAMPLE);
  expect(faults).toEqual([{ row: 2, column: 'name', code: 'excelBadText' }]);
});

it('passes over columns it does not know and rows that are empty [BX-6]', async () => {
  const titles = row(
    1,
    text('A1', '备注') + text('C1', ' 目标 值 ') + text('D1', 'NAME') + text('F1', 'id'),
  );
  const rows = row(3, text('A3', 'only a note')) + row(5, text('D5', 'five') + text('F5', 'x'));
  const read = await readWorkbook(workbook(titles + rows), SAMPLE);
  expect(read.faults).toEqual([]);
  expect(read.rows).toEqual([{ row: 5, values: { ...EMPTY, id: 'x', name: 'five' } }]);
});

/** An archive with foreign bytes before its first entry, its offsets put right. */
function moved(archive: Buffer, before: Buffer): Buffer {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\u0005\u0006');
  let at = bytes.readUInt32LE(end + 16);
  bytes.writeUInt32LE(at + before.length, end + 16);
  for (; at < end; at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30))
    bytes.writeUInt32LE(bytes.readUInt32LE(at + 42) + before.length, at + 42);
  return Buffer.concat([before, bytes]);
}
