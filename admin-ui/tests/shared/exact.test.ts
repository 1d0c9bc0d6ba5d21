import fc from 'fast-check';
import {
  changeInPercent,
  exactDifference,
  exactProduct,
  exactSum,
  isPositive,
  percentOf,
  percentOfShare,
  sameDecimal,
  twoPlaces,
} from '@milepost/domain/exact/text';
import { isDecimal } from '@milepost/domain/exact/typed';

/** An integer of `places` decimal places as text. */
const written = (digits: bigint, places: number): string => {
  const text = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${text.slice(-places)}` : ''}`;
};

const amount = fc.record({
  digits: fc.bigInt(-(10n ** 12n), 10n ** 12n),
  places: fc.integer({ min: 0, max: 6 }),
});

describe('sums of decimals as they are typed', () => {
  it('are exact where floating point is not [PM-15][FM-1]', () => {
    expect(exactSum(['0.1', '0.2'])).toBe('0.3');
    expect(exactSum(['25', '22.125', '12.875', '40'])).toBe('100');
    expect(exactSum(['999999999999999999.000000000001', '1'])).toBe(
      '1000000000000000000.000000000001',
    );
    expect(exactSum(['-0.5', '0.25', null, ''])).toBe('-0.25');
  });

  it('come out the same in any order, and a difference taken away leaves nothing [FM-1]', () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (all) => {
        const texts = all.map(({ digits, places }) => written(digits, places));
        const sum = exactSum(texts);
        expect(exactSum([...texts].reverse())).toBe(sum);
        expect(exactDifference(sum, sum)).toBe('0');
      }),
    );
  });

  it('are not told while something typed is no number [PM-15]', () => {
    for (const text of ['abc', '1e5', '1.', '1234567890123456789', '0.1234567890123'])
      expect([text, exactSum(['1', text]), isDecimal(text)]).toEqual([text, null, false]);
    expect(exactDifference('x', '1')).toBeNull();
    expect(isDecimal('')).toBe(false);
  });

  it('differ by the last digit, and a part of nothing has no share [PM-15]', () => {
    expect(exactDifference('100', '99.999999999999')).toBe('0.000000000001');
    expect(percentOf('92.4', '1200')).toBe('7.7');
    expect(percentOf('1', '0')).toBeNull();
  });
});

describe('products of decimals as they are typed', () => {
  it('keep the last digit [FM-1]', () => {
    expect(exactProduct('97.5', '1.02')).toBe('99.45');
    expect(exactProduct('0.1', '0.2')).toBe('0.02');
    expect(exactProduct('0.000000000001', '0.1')).toBeNull();
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const exact = exactProduct(written(a.digits, a.places), written(b.digits, b.places));
        fc.pre(exact !== null);
        const wanted = written(a.digits * b.digits, a.places + b.places);
        expect(sameDecimal(exact, wanted)).toBe(true);
      }),
    );
  });
});

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
    expect(sameDecimal('12.5', '12,5')).toBe(false);
  });

  it('writes shares as percentages [EX-1]', () => {
    expect(['0.1', '1', '0.125', '1.2'].map(percentOfShare)).toEqual([
      '10%',
      '100%',
      '12.5%',
      '120%',
    ]);
  });
});

describe('a score on the page', () => {
  it('has two places at most, rounded half up on its digits [BX-1]', () => {
    expect(twoPlaces('9.8369565217391304347826')).toBe('9.84');
    expect(twoPlaces('1.005')).toBe('1.01');
    expect(twoPlaces('1.00499999999999999999999999999999999999')).toBe('1');
    expect(twoPlaces('7.0')).toBe('7');
    expect(twoPlaces('-0.125')).toBe('-0.13');
    expect(twoPlaces('优')).toBe('优');
  });
});
