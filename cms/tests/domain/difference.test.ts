import fc from 'fast-check';
import { answerCase } from '../../src/domain/cases';
import { Decimal } from '../../src/domain/exact/decimal';
import { checkFramework, type FrameworkItem } from '../../src/domain/framework';
import { scoreTarget, validateMethod } from '../../src/domain/scoring';
import { codeOf, scored } from './helpers';

const input = (value: string | null, target: string | null, params: object, points = '10') => ({
  method: 'difference' as const,
  points,
  target,
  value,
  params,
});

describe('the difference method', () => {
  test.each<[string, string, string, object, string]>([
    ['on the target', '5', '5', { perUnit: '2' }, '10.000000'],
    ['above it', '6.5', '5', { perUnit: '2' }, '7.000000'],
    ['as far below it', '3.5', '5', { perUnit: '2' }, '7.000000'],
    ['from a target of 0', '0.3', '0', { perUnit: '10' }, '7.000000'],
    ['from a target below 0', '1', '-2', { perUnit: '1.5' }, '5.500000'],
    ['down to nothing', '100', '5', { perUnit: '2' }, '0.000000'],
    ['down to its floor', '100', '5', { perUnit: '2', floor: '4' }, '4.000000'],
    ['exactly at its floor', '8', '5', { perUnit: '2', floor: '4' }, '4.000000'],
    ['exact to the last digit', '0.300000000001', '0.1', { perUnit: '0.1' }, '9.980000'],
  ])('scores %s: %s against %s by %j [FM-2]', (_name, value, target, params, expected) => {
    expect(scored(input(value, target, params))).toBe(expected);
  });

  test('tells the distance and what it costs [BX-1]', () => {
    const { breakdown } = scoreTarget(input('100', '5', { perUnit: '2', floor: '4' }));
    expect(breakdown).toEqual([
      { key: 'target', value: '5' },
      { key: 'value', value: '100' },
      { key: 'points', value: '10' },
      { key: 'deviation', value: '95' },
      { key: 'deduction', value: '190' },
      { key: 'floor', value: '4' },
    ]);
  });

  test.each<[string, ReturnType<typeof input>, string]>([
    ['no target value', input('1', null, { perUnit: '1' }), 'missingInput'],
    ['no verified value', input(null, '1', { perUnit: '1' }), 'missingInput'],
    ['nothing per unit', input('1', '1', {}), 'invalidParams'],
    ['a deduction of 0', input('1', '1', { perUnit: '0' }), 'invalidParams'],
    ['a floor below 0', input('1', '1', { perUnit: '1', floor: '-1' }), 'invalidParams'],
  ])('refuses %s [FM-2]', (_name, given, code) => {
    expect(codeOf(() => scoreTarget(given))).toBe(code);
  });

  test('is answered in a case file like any other [PM-6]', () => {
    const given = { ...input('6.5', '5', { perUnit: '2' }), expect: '7.000000' };
    expect(answerCase({ id: 'd', ...given })).toEqual({ id: 'd', score: '7.000000' });
  });

  test('is exact, symmetric and never rises with the distance [FM-2]', () => {
    const decimal = (min: number, max: number) =>
      fc.integer({ min, max }).map((value) => new Decimal(value).div(1000).toFixed());
    const value = decimal(-9_000_000, 9_000_000);
    fc.assert(
      fc.property(value, value, decimal(1, 5_000), decimal(0, 12_000), (v, t, perUnit, floor) => {
        const at = (one: string, other: string) =>
          scoreTarget(input(one, other, { perUnit, floor }, '12.5')).score;
        const distance = new Decimal(v).minus(t).abs();
        const rest = new Decimal('12.5').minus(distance.times(perUnit));
        expect(at(v, t).toFixed()).toBe(Decimal.max(rest, floor).toFixed());
        expect(at(t, v).eq(at(v, t))).toBe(true);
        const further = new Decimal(v).plus(new Decimal(v).gte(t) ? 1 : -1).toFixed();
        expect(at(further, t).lte(at(v, t))).toBe(true);
      }),
    );
  });

  test('is published with a target of 0, but not with a floor above the points [PM-3]', () => {
    const checked = (params: object, target: string | null) =>
      validateMethod({ method: 'difference', points: '10', params, target }).map(({ key }) => key);
    expect(checked({ perUnit: '1', floor: '10' }, '0')).toEqual([]);
    expect(checked({ perUnit: '1' }, '-3')).toEqual([]);
    expect(checked({ perUnit: '1', floor: '10.1' }, '5')).toEqual(['floorAbovePoints']);
  });

  test('tells the field of the form that is wrong, and its points are among the 100 [PM-3]', () => {
    const named = (code: string) => ({ code, name: code });
    const item: FrameworkItem = {
      code: 'A',
      name: '路网平均时速',
      points: '90',
      unitOfMeasure: '公里/小时',
      direction: 'higher',
      method: { kind: 'difference', params: { perUnit: '0', floor: '0' } },
      assessor: named('d'),
      assessmentTypes: [named('direct')],
      units: [],
      occasions: [named('yearEnd')],
      defaultTarget: '0',
    };
    const framework = { name: 'f', year: 2030, targetType: named('k'), items: [item] };
    const units = [{ ...named('u'), assessmentType: named('direct') }];
    expect(checkFramework(framework, units).map(({ path, key }) => [path.join('.'), key])).toEqual([
      ['items.0.method.difference.perUnit', 'invalidParams'],
      ['items', 'pointsNot100'],
    ]);
  });
});
