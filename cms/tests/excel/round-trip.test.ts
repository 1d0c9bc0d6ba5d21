import fc from 'fast-check';
import { readWorkbook, writeWorkbook } from '../../src/excel';
import { EMPTY, SAMPLE, text, TITLES, workbook } from './support';

const plain = (text: string): string =>
  text
    .replace(/^(-?)0+(?=\d)/, '$1')
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '')
    .replace(/^-0$/, '0');

const decimalText = fc
  .tuple(fc.boolean(), fc.stringMatching(/^\d{1,18}$/), fc.stringMatching(/^\d{0,12}$/))
  .map(([minus, whole, part]) => plain(`${minus ? '-' : ''}${whole}${part && `.${part}`}`));

/** What XML can carry; blank ends do not count. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('=1+1', '_x0041_', '_', '<b>&"\'', '\n', '目标', '-2', '@', '\t', '0012'),
      fc.stringMatching(/^[ -~一-龥]{1,8}$/),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && !text.startsWith('#'));

it('gives back every digit of a decimal and every sign of a text, in both languages [BX-6]', async () => {
  const row = fc.record({ value: fc.option(decimalText), name: words });
  const file = fc.tuple(
    fc.array(row, { minLength: 1, maxLength: 20 }),
    fc.constantFrom('zh', 'en'),
  );
  await fc.assert(
    fc.asyncProperty(file, async ([rows, locale]) => {
      const given = rows.map((one) => ({ ...EMPTY, ...one }));
      const read = await readWorkbook(await writeWorkbook(SAMPLE, given, locale as 'zh'), SAMPLE);
      expect(read.faults).toEqual([]);
      expect(read.rows.map(({ values }) => values)).toEqual(given);
    }),
    { numRuns: 60 },
  );
});

it.each(['toString', 'constructor', '__proto__', '_x0041_'])(
  'gives back “%s”, which means something to a program [BX-6]',
  async (name) => {
    const read = await readWorkbook(
      await writeWorkbook(SAMPLE, [{ ...EMPTY, name }], 'zh'),
      SAMPLE,
    );
    expect(read.rows.map(({ values }) => values.name)).toEqual([name]);
  },
);

it('reads numbers as Excel shows them, not as binary floats are [BX-6]', async () => {
  const cells = [
    ['1.1000000000000001', '1.1'],
    ['0.30000000000000004', '0.3'],
    ['1.23E-3', '0.00123'],
    ['1.2E+5', '120000'],
    ['100', '100'],
  ];
  const rows = cells.map(
    ([written], index) =>
      `<row r="${index + 2}">${text(`B${index + 2}`, 'x')}<c r="C${index + 2}"><v>${written}</v></c></row>`,
  );
  const read = await readWorkbook(workbook(TITLES + rows.join('')), SAMPLE);
  expect(read.rows.map(({ values }) => values.value)).toEqual(cells.map(([, shown]) => shown));
});

it('keeps a decimal as a number that Excel can add up while no digit is lost [BX-6]', async () => {
  const values = ['123456789012.345', '0.1', '1234567890123456.75', '-0.000000000001'];
  const file = await writeWorkbook(
    SAMPLE,
    values.map((value) => ({ ...EMPTY, name: 'x', value })),
    'zh',
  );
  const { grid } = await readWorkbook(file, SAMPLE);
  expect(grid.slice(1).map((cells) => cells[2])).toEqual([
    { number: '123456789012.345' },
    { number: '0.1' },
    '1234567890123456.75',
    { number: '-0.000000000001' },
  ]);
});

it('reads days, options and whole numbers as people write them [BX-6]', async () => {
  const file = await writeWorkbook(
    {
      ...SAMPLE,
      columns: SAMPLE.columns.map((column) => ({ ...column, kind: 'text', options: [] })),
    },
    [
      { ...EMPTY, name: 'a', value: '1,234.50', count: '３0', day: '2024年3月5日', light: '红灯' },
      { ...EMPTY, name: 'b', value: ' -7 ', count: '1,000', day: '2024/2/29', light: 'Green' },
    ],
    'en',
  );
  const { rows, faults } = await readWorkbook(file, SAMPLE);
  expect(faults).toEqual([]);
  expect(rows.map(({ values }) => values)).toEqual([
    { id: null, name: 'a', value: '1234.5', count: '30', day: '2024-03-05', light: 'red' },
    { id: null, name: 'b', value: '-7', count: '1000', day: '2024-02-29', light: 'green' },
  ]);
});

it('writes days so that Excel knows them as days [BX-6]', async () => {
  const day = '2024-02-29';
  const file = await writeWorkbook(SAMPLE, [{ ...EMPTY, name: 'x', day }], 'zh');
  const { rows, grid } = await readWorkbook(file, SAMPLE);
  expect(rows[0]?.values.day).toBe(day);
  expect(grid[1]?.[4]).toEqual({ day });
});

it('takes what stands in a column that is only shown for what it is, long scores and all [BX-6]', async () => {
  const shown = {
    ...SAMPLE,
    columns: SAMPLE.columns.map((column) =>
      column.key === 'value' ? { ...column, fixed: true } : column,
    ),
  };
  const value = '19.96084337349397590361';
  const file = await writeWorkbook(shown, [{ ...EMPTY, name: 'x', value }], 'zh');
  const { rows, faults } = await readWorkbook(file, shown);
  expect([rows[0]?.values.value, faults]).toEqual([value, []]);
});
