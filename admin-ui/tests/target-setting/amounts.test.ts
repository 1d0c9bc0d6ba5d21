import fc from 'fast-check';

import { difference, isSame, product, total } from '../../src/target-setting/amounts';

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

describe('amounts as text', () => {
  it('multiply to the last digit [FM-1]', () => {
    expect(product('97.5', '1.02')).toBe('99.45');
    expect(product('0.1', '0.2')).toBe('0.02');
    fc.assert(
      fc.property(amount, amount, (a, b) => {
        const [left, right] = [written(a.digits, a.places), written(b.digits, b.places)];
        const exact = product(left, right);
        if (exact === null) return;
        expect(isSame(exact, written(a.digits * b.digits, a.places + b.places))).toBe(true);
      }),
    );
  });

  it('add up in any order, and a difference taken away leaves nothing [FM-1]', () => {
    expect(total(['25', '22.125', '12.875', '40'])).toBe('100');
    expect(difference('100.000000000001', '100')).toBe('0.000000000001');
    fc.assert(
      fc.property(fc.array(amount, { minLength: 1, maxLength: 8 }), (all) => {
        const texts = all.map(({ digits, places }) => written(digits, places));
        const sum = total(texts);
        expect(total([...texts].reverse())).toBe(sum);
        expect(difference(sum ?? '', sum ?? '')).toBe('0');
      }),
    );
  });

  it('are no number when they are none, or longer than can be kept [FM-1]', () => {
    for (const text of ['', 'abc', '1e5', '1.', '1234567890123456789', '0.1234567890123'])
      expect([text, total([text])]).toEqual([text, null]);
    expect(product('0.000000000001', '0.1')).toBeNull();
    expect(isSame('12.50', '12.5')).toBe(true);
    expect(isSame('12.5', '12,5')).toBe(false);
  });
});
