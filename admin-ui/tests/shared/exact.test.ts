import {
  changeInPercent,
  isPositive,
  percentOfShare,
  sameDecimal,
  sumOf,
} from '../../src/shared/exact';

describe('arithmetic on decimal text', () => {
  it.each([
    ['110', '100', '+10.0%'],
    ['99.95', '100', '−0.1%'],
    ['100.04', '100', '±0.0%'],
    ['0.3', '0.1', '+200.0%'],
    ['123456789012345678.5', '123456789012345678', '±0.0%'],
    ['5', '0', null],
    ['', '100', null],
    ['5', null, null],
    ['1.', '100', null],
  ])('%s against %s is %s [EX-1]', (value, last, expected) => {
    expect(changeInPercent(value, last)).toBe(expected);
  });

  it('knows what is above zero and what is the same number [EX-1]', () => {
    expect(['0.000001', '0', '-1', '', 'x'].map(isPositive)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(sameDecimal('12.50', '12.5')).toBe(true);
    expect(sameDecimal('', null)).toBe(true);
    expect(sameDecimal('0', '')).toBe(false);
  });

  it('writes shares as percentages and adds up without a float [EX-1]', () => {
    expect(['0.1', '1', '0.125', '1.2'].map(percentOfShare)).toEqual([
      '10%',
      '100%',
      '12.5%',
      '120%',
    ]);
    expect(sumOf(['0.1', '0.2', null, '10'])).toBe('10.3');
  });
});
