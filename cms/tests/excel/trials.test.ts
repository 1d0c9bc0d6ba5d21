import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/excel';
import { staffSheet } from '../../src/api/person/excel/sheet';
import { targetSheet } from '../../src/api/target/excel/sheet';

const file = (name: string) => readFileSync(join(__dirname, '../fixtures/xlsx', name));

describe('files as people send them', () => {
  it('with an identity card typed as a number are refused at the cell [BX-6][PM-2]', async () => {
    const { rows, faults } = await readWorkbook(file('x01-idcard-number.xlsx'), staffSheet);
    expect(rows[0]?.values.staffNo).toBeNull();
    expect(faults).toEqual([{ row: 2, column: 'staffNo', code: 'excelNumberTooLong' }]);
  });

  it('with percentages give what the cells show, by format or by text [BX-6]', async () => {
    const { rows, faults } = await readWorkbook(file('x02-percent.xlsx'), targetSheet);
    expect(faults).toEqual([]);
    expect(rows.map(({ values }) => values.targetValue)).toEqual(['95%', '95%']);
  });

  it('with a basis merged over two rows give it to both [BX-6]', async () => {
    const { rows, faults } = await readWorkbook(file('x03-merged-basis.xlsx'), targetSheet);
    expect(faults).toEqual([]);
    expect(rows.map(({ values }) => values.basis)).toEqual(['省厅〔2024〕1号', '省厅〔2024〕1号']);
  });

  it('that count days from 1904 give the day that Excel shows [BX-6][PM-2]', async () => {
    const { rows, faults } = await readWorkbook(file('x04-date1904-true.xlsx'), staffSheet);
    expect([faults, rows[0]?.values.effectiveOn]).toEqual([[], '2024-11-10']);
  });

  it('whose row 6,000 only has a format have one row [BX-6][PM-2]', async () => {
    const { rows, faults } = await readWorkbook(file('x05-empty-row-6000.xlsx'), staffSheet);
    expect([faults, rows.length]).toEqual([[], 1]);
  });
});
