import { exactDifference, exactSum, percentOf } from '../../src/shared/exact-sum';

describe('sums of decimals as they are typed', () => {
  it('are exact where floating point is not [PM-15]', () => {
    expect(exactSum(['0.1', '0.2'])).toBe('0.3');
    expect(exactSum(['99999999999999999999.000000000001', '1'])).toBe(
      '100000000000000000000.000000000001',
    );
    expect(exactSum(['-0.5', '0.25', null, ''])).toBe('-0.25');
  });

  it('are not told while something typed is no number [PM-15]', () => {
    expect(exactSum(['1', '1.'])).toBeNull();
    expect(exactDifference('x', '1')).toBeNull();
  });

  it('differ by the last digit, and a part of nothing has no share [PM-15]', () => {
    expect(exactDifference('100', '99.999999999999')).toBe('0.000000000001');
    expect(percentOf('92.4', '1200')).toBe('7.7');
    expect(percentOf('1', '0')).toBeNull();
  });
});
