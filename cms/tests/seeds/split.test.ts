import fc from 'fast-check';
import { paceAt } from '../../src/demo/model/pace';
import { splitTotal } from '../../src/demo/model/split';
import { Decimal, sum } from '../../src/domain/exact/decimal';
import { seeds } from '../../../database/seeds';

describe('splitting a plan over units', () => {
  it('adds up to the total exactly, whatever the weights [PM-15]', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), weights, (cents, shares) => {
        const total = new Decimal(cents).div(100).toFixed();
        const parts = splitTotal(total, shares, 2).map((part) => new Decimal(part));
        expect(sum(parts).toFixed()).toBe(total);
      }),
    );
  });

  it('follows the weights', () => {
    expect(splitTotal('10', [1, 1, 2], 1)).toEqual(['2.5', '2.5', '5']);
  });
});

describe('the pace of the year', () => {
  it('passes through the published points', () => {
    for (const [month, share] of Object.entries(seeds.pace.all))
      expect(paceAt(seeds.pace.all, Number(month)) * 100).toBeCloseTo(Number(share), 10);
  });

  it('rises in straight lines between them', () => {
    expect(paceAt(seeds.pace.all, 9)).toBeCloseTo((0.501 + 1.031) / 2, 10);
    expect(paceAt(seeds.pace.all, 0)).toBe(0);
  });
});
