import { addDays } from '@milepost/domain/periods/dates';
import { exactSum, sameDecimal } from '@milepost/domain/exact/text';
import { plainDecimal, typedDecimal } from '@milepost/domain/exact/typed';

import { decimalFault } from '../../src/shared/decimal-fault';
import { formatDate, formatDecimal, formatPercent } from '../../src/shared/format';

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
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
    expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
  });

  it('reads numbers as Chinese keyboards and Excel write them', () => {
    expect(plainDecimal('１，２３４．５')).toBe('1234.5');
    expect(plainDecimal(' 12,345.60 ')).toBe('12345.60');
    expect(plainDecimal('3。5')).toBe('3.5');
    expect(plainDecimal('1,234,567.8')).toBe('1234567.8');
  });
});

describe('commas in a number that is typed', () => {
  it('part thousands; anywhere else they are no number and are kept to be seen [EX-1][FM-1]', () => {
    for (const text of ['2,8', '9,2', '12,34', '1,2345', '1,234,5'])
      expect([text, plainDecimal(text), decimalFault(text)]).toEqual([
        text,
        text,
        'shared.notANumber',
      ]);
    expect(typedDecimal('１，２３')).toBe('1,23');
    expect(decimalFault('1,234,567.8')).toBeNull();
    expect(sameDecimal('1,234.50', '1234.5')).toBe(true);
    expect(exactSum(['1,000', '0.5'])).toBe('1000.5');
  });

  it('a number that is too long is said to be too long [EX-1]', () => {
    expect(decimalFault('12345678901234567890123456')).toBe('shared.numberTooLong');
    expect(decimalFault('')).toBeNull();
  });
});
