import { toCsv } from '../../src/shared/csv';
import { plainDecimal } from '../../src/shared/DecimalInput';
import { dayAfter, formatDate, formatDecimal, formatPercent } from '../../src/shared/format';

describe('numbers and dates', () => {
  it.each([
    ['1234567.50', '1,234,567.5'],
    ['-1234', '-1,234'],
    ['0.000', '0'],
    ['98765432109876543210.123456789', '98,765,432,109,876,543,210.123456789'],
    [null, '–'],
    ['', '–'],
  ])('shows %s as %s, without losing a digit', (value, text) => {
    expect(formatDecimal(value)).toBe(text);
  });

  it('shows a percentage with one decimal', () => {
    expect(formatPercent('45.6789')).toBe('45.7%');
    expect(formatPercent(null)).toBe('–');
  });

  it('shows dates as 2024-03-05', () => {
    expect(formatDate('2024-03-05')).toBe('2024-03-05');
    expect(formatDate(null)).toBe('–');
  });

  it('steps back over months and leap days', () => {
    expect(dayAfter('2024-03-01', -1)).toBe('2024-02-29');
    expect(dayAfter('2024-01-01', -1)).toBe('2023-12-31');
  });

  it('reads numbers as Chinese keyboards and Excel write them', () => {
    expect(plainDecimal('１，２３４．５')).toBe('1234.5');
    expect(plainDecimal(' 12,345.60 ')).toBe('12345.60');
    expect(plainDecimal('3。5')).toBe('3.5');
  });
});

describe('export', () => {
  it('writes CSV that Excel opens in Chinese and never runs as a formula', () => {
    const csv = toCsv(
      ['名称', '值'],
      [
        ['=1+1', '-5'],
        ['甲,"乙"', '@x'],
      ],
    );
    expect(csv).toBe('\uFEFF名称,值\r\n\'=1+1,-5\r\n"甲,""乙""",\'@x\r\n');
  });
});
