import fc from 'fast-check';
import {
  addsUp,
  assignFaults,
  balanceOf,
  splitByWeights,
  splitEqually,
  type PersonPart,
} from '../../src/domain/decomposition';
import { Decimal, sum } from '../../src/domain/exact/decimal';
import { codeOf } from './helpers';

const decimalText = (max: number, places: number) =>
  fc.integer({ min: 0, max }).map((value) => new Decimal(value).div(10 ** places).toFixed());
const added = (parts: readonly string[]) => sum(parts.map((part) => new Decimal(part)));

describe('dividing a whole', () => {
  const totals = decimalText(1_000_000_000, 4);
  const weights = fc
    .array(decimalText(1_000_000, 3), { minLength: 1, maxLength: 40 })
    .filter((all) => all.some((weight) => weight !== '0'));
  const places = fc.integer({ min: 0, max: 6 });

  it('gives parts that add up to it exactly, whatever weights and places [PM-15]', () => {
    fc.assert(
      fc.property(totals, weights, places, (total, shares, digits) => {
        expect(added(splitByWeights(total, shares, digits)).toFixed()).toBe(total);
      }),
    );
  });

  it('keeps each part within one unit of the last place of its exact share [PM-15]', () => {
    fc.assert(
      fc.property(totals, weights, places, (total, shares, digits) => {
        const grain = new Decimal(10).pow(-Math.max(digits, new Decimal(total).decimalPlaces()));
        const weight = added(shares);
        splitByWeights(total, shares, digits).forEach((part, index) => {
          const exact = new Decimal(total).times(shares[index] ?? 0).div(weight);
          expect(exact.minus(part).abs().lt(grain)).toBe(true);
          expect(new Decimal(part).gte(0)).toBe(true);
        });
      }),
    );
  });

  it('never gives less to the larger weight [PM-15]', () => {
    fc.assert(
      fc.property(totals, weights, places, (total, shares, digits) => {
        const ranked = shares
          .map((weight, index) => ({ weight: new Decimal(weight), index }))
          .sort((a, b) => b.weight.cmp(a.weight) || a.index - b.index);
        const parts = splitByWeights(total, shares, digits);
        const inOrder = ranked.map(({ index }) => new Decimal(parts[index] ?? 0));
        const fallen = inOrder.slice(1).every((part, at) => part.lte(inOrder[at] ?? 0));
        expect(fallen).toBe(true);
      }),
    );
  });

  it('equally gives parts that differ by one unit of the last place at most [PM-15]', () => {
    expect(splitEqually('100', 3, 2)).toEqual(['33.34', '33.33', '33.33']);
    expect(splitEqually('10', 4, 0)).toEqual(['3', '3', '2', '2']);
    expect(splitEqually('0.005', 2, 2)).toEqual(['0.003', '0.002']);
  });

  it('by last year’s share follows the shares; who had nothing gets nothing [PM-15]', () => {
    expect(splitByWeights('10', ['1', '1', '2'], 1)).toEqual(['2.5', '2.5', '5']);
    expect(splitByWeights('1200', ['0', '3.3', '6.6'], 0)).toEqual(['0', '400', '800']);
  });

  it('has no answer for weights that are all nought, or below it [PM-15]', () => {
    expect(codeOf(() => splitByWeights('1', ['0', '0'], 2))).toBe('noWeights');
    expect(codeOf(() => splitByWeights('1', ['2', '-1'], 2))).toBe('negativeWeight');
    expect(codeOf(() => splitByWeights('-1', ['1'], 2))).toBe('negativeTotal');
  });
});

describe('the sum against the whole', () => {
  it('is even only when nothing is missing in any digit [PM-15]', () => {
    expect(balanceOf('0.3', ['0.1', '0.2'], 'higher')).toEqual({
      verdict: 'even',
      sum: '0.3',
      difference: '0',
    });
    expect(balanceOf('0.3', ['0.1', '0.199999999999'], 'higher')).toMatchObject({
      verdict: 'short',
      difference: '0.000000000001',
    });
  });

  it('goes beyond the whole upwards, and downwards where lower is better [PM-15]', () => {
    expect(balanceOf('10', ['6', '5'], 'higher').verdict).toBe('beyond');
    expect(balanceOf('10', ['6', '5'], 'lower').verdict).toBe('short');
    expect(balanceOf('10', ['6', '3'], 'lower').verdict).toBe('beyond');
  });
});

describe('adding up', () => {
  it.each(['公里', '亿元', '万吨', '座', '个', '人'])('holds for %s [PM-15]', (unitOfMeasure) => {
    expect(addsUp({ unitOfMeasure })).toBe(true);
  });
  it.each(['%', '‰', '分', '指数', '次/万车', '', null])(
    'does not hold for a rate, an index or nothing: %s [PM-15]',
    (unitOfMeasure) => {
      expect(addsUp({ unitOfMeasure })).toBe(false);
    },
  );
  it('is what the indicator library says, where it says so [PM-15]', () => {
    expect(addsUp({ unitOfMeasure: '%', additive: true })).toBe(true);
    expect(addsUp({ unitOfMeasure: '公里', additive: false })).toBe(false);
  });
});

describe('responsible persons', () => {
  const target = { year: 2024, targetValue: '100', additive: true, publishedOn: '2024-03-15' };
  const person = (given: Partial<PersonPart> = {}): PersonPart => ({
    ...{ share: '100', partValue: null, dueOn: '2024-12-31', lead: true },
    ...given,
  });
  const told = (people: readonly PersonPart[], of: Partial<typeof target> = {}) =>
    assignFaults({ ...target, ...of }, people).map(({ code }) => code);

  it('share a target to exactly 100, one of them leading [EX-2]', () => {
    expect(told([person({ share: '33.33' }), person({ share: '66.67', lead: false })])).toEqual([]);
    expect(told([person({ share: '33.33' }), person({ share: '66.66' })])).toEqual([
      'sharesNot100',
    ]);
    expect(told([person({ lead: false })])).toEqual(['leadMissing']);
    expect(told([person(), person({ share: '0' })])).toEqual(['shareNotPositive']);
  });

  it('have dates in the year, not before the target was published [EX-2]', () => {
    expect(told([person({ dueOn: '2024-03-15' })])).toEqual([]);
    expect(told([person({ dueOn: '2024-03-14' })])).toEqual(['dueOutsideYear']);
    expect(told([person({ dueOn: '2025-01-01' })])).toEqual(['dueOutsideYear']);
    expect(told([person({ dueOn: '2024-01-01' })], { publishedOn: '2025-02-01' })).toEqual([]);
  });

  it('are given amounts that add up to the target, of what can be divided [EX-2]', () => {
    const two = (one: string, other: string | null) => [
      person({ share: '50', partValue: one }),
      person({ share: '50', partValue: other }),
    ];
    expect(told(two('60.5', '39.5'))).toEqual([]);
    expect(told(two('100', null))).toEqual([]);
    expect(told(two('60', '39'))).toEqual(['partsNotTarget']);
    expect(told(two('60', '40'), { additive: false })).toEqual(['partNotAdditive']);
  });
});
