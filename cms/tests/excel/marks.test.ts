import { markedWorkbook, readWorkbook, refusalOfFaults, writeWorkbook } from '../../src/excel';
import { readArchive } from '../../src/documents/package-reader';
import { EXCEL_LIMITS } from '../../src/excel/limits';
import { EMPTY, SAMPLE } from './support';

const asText = {
  ...SAMPLE,
  columns: SAMPLE.columns.map((column) => ({ ...column, kind: 'text' as const, options: [] })),
};

const wrong = [
  { ...EMPTY, id: 'a1', name: 'good', value: '1.5' },
  { ...EMPTY, id: 'a2', name: null, value: 'twelve', count: '1.5', day: '2024-02-30' },
  { ...EMPTY, id: 'a3', name: 'x'.repeat(51), value: '1.1234567890123', light: 'blue' },
];

it('names every wrong cell by its address, and says why [BX-6]', async () => {
  const read = await readWorkbook(await writeWorkbook(asText, wrong, 'zh'), SAMPLE);
  const { status, fields } = refusalOfFaults(read, read.faults);
  expect(status).toBe(400);
  expect(fields).toEqual({
    B3: { code: 'excelRequired' },
    C3: { code: 'excelBadNumber' },
    D3: { code: 'excelBadInteger' },
    E3: { code: 'excelBadDay' },
    B4: { code: 'excelTooLong', params: { max: 50 } },
    C4: { code: 'excelBadNumber' },
    F4: { code: 'excelBadOption', params: { options: '绿灯、红灯' } },
  });
});

it('gives the file back as it was typed, wrong cells red, with the reasons; it reads again [BX-6]', async () => {
  const read = await readWorkbook(await writeWorkbook(asText, wrong, 'zh'), SAMPLE);
  const marked = await markedWorkbook(read, read.faults, 'zh');
  const again = await readWorkbook(marked, SAMPLE);
  expect(again.faults).toEqual(read.faults);
  expect(again.grid.map((cells) => cells.slice(0, 6))).toEqual(
    read.grid.map((cells) => [...cells, ...Array<null>(6).fill(null)].slice(0, 6)),
  );
  expect(again.grid[0]?.[6]).toBe('须改正的问题');
  expect(again.grid[1]?.[6]).toBeNull();
  expect(again.grid[2]?.[6]).toBe(
    '名称：此单元格必填。\n目标值：不是有效的数字：最多 18 位整数、12 位小数，不带单位。\n' +
      '数量：不是有效的整数。\n日期：不是有效的日期，请按 2024-03-05 的格式填写。',
  );
  expect(await redCells(marked)).toEqual(['B3', 'C3', 'D3', 'E3', 'B4', 'C4', 'F4']);
});

it('a file that comes back twice has one column of reasons [BX-6]', async () => {
  const read = await readWorkbook(await writeWorkbook(asText, wrong, 'zh'), SAMPLE);
  const once = await readWorkbook(await markedWorkbook(read, read.faults, 'zh'), SAMPLE);
  const twice = await readWorkbook(await markedWorkbook(once, once.faults, 'en'), SAMPLE);
  expect(twice.grid[0]).toHaveLength(7);
  expect(twice.grid[0]?.[6]).toBe('To correct');
});

it('hides the columns that are for the program only [BX-6]', async () => {
  const parts = await readArchive(await writeWorkbook(asText, wrong, 'zh'), EXCEL_LIMITS);
  const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  const hidden = [...sheet.matchAll(/<col [^>]*>/g)].map(([col]) => col.includes('hidden="1"'));
  expect(hidden).toEqual([true, false, false, false, false, false]);
});

/** Addresses of the cells whose style has the red fill. */
async function redCells(file: Buffer): Promise<string[]> {
  const parts = await readArchive(file, EXCEL_LIMITS);
  const styles = parts.get('xl/styles.xml')?.toString() ?? '';
  const inside = (tag: string) =>
    new RegExp(`<${tag}[^>]*>(.*?)</${tag}>`, 's').exec(styles)?.[1] ?? '';
  const fills = inside('fills').split('<fill>').slice(1);
  const red = fills.findIndex((fill) => /ffc7ce/i.test(fill));
  const formats = [...inside('cellXfs').matchAll(/<xf [^>]*>/g)].map(([xf]) =>
    xf.includes(`fillId="${red}"`),
  );
  const sheet = parts.get('xl/worksheets/sheet1.xml')?.toString() ?? '';
  return [...sheet.matchAll(/<c r="([A-Z]+\d+)" s="(\d+)"/g)]
    .filter(([, , style]) => formats[Number(style)])
    .map(([, address = '']) => address);
}
