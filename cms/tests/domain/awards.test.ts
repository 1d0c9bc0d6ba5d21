import type { Veto } from '../../src/domain/evaluation';
import { SCHEME, city, only, record, standing } from './schemes';

const units = (...scores: (string | [string, string])[]) =>
  scores.map((score, index) => {
    const [value, effect] = typeof score === 'string' ? [score] : score;
    const vetoes = effect === undefined ? [] : [{ effect }];
    return city(String.fromCharCode(97 + index), [record(value)], { vetoes });
  });
const quota = (topQuota: string, quotaMinimum = 0) => ({ ...SCHEME, topQuota, quotaMinimum });

describe('ranks and grades', () => {
  test('shares a rank on a tie and skips the next [PM-6]', () => {
    expect(standing(SCHEME, units('70', '85', '85', '95'))).toEqual([
      'd 1 优秀',
      'b 2 良好',
      'c 2 良好',
      'a 4 合格',
    ]);
  });

  test('breaks ties by published type scores in the order of the scheme [PM-6]', () => {
    const tied = [
      city('a', [record('80'), record('80', { targetType: 'safety' })]),
      city('b', [record('79'), record('84.6667', { targetType: 'safety' })]),
    ];
    expect(standing(SCHEME, tied).map((line) => line.slice(0, 3))).toEqual(['a 1', 'b 1']);
    const broken = { ...SCHEME, tieBreakers: ['safety'] };
    expect(standing(broken, tied).map((line) => line.slice(0, 3))).toEqual(['b 1', 'a 2']);
  });

  test.each([
    ['floors the share', quota('0.3'), ['99', '98', '97', '96'], 1],
    ['gives at least the minimum', quota('0.1', 2), ['99', '98', '97'], 2],
    ['has no limit without a quota', SCHEME, ['99', '98', '97'], 3],
    ['gives no grade the score does not reach', quota('1'), ['99', '89.99'], 1],
    ['leaves out a tie across the limit', quota('0.5'), ['99', '98', '98', '97'], 1],
    ['leaves out a tie at the very top', quota('0.25', 1), ['99', '99', '98', '97'], 0],
    ['takes a tie that just fits', quota('0.5'), ['99', '99', '98', '97'], 2],
    ['computes the share exactly', quota('0.3'), Array.from({ length: 10 }, () => '95'), 0],
  ])('the quota %s [BX-11]', (_name, scheme, scores, expected) => {
    const top = standing(scheme, units(...scores)).filter((line) => line.endsWith('优秀'));
    expect(top).toHaveLength(expected);
  });

  test('gives the next grade to whoever does not fit [BX-11]', () => {
    expect(standing(quota('0.34', 1), units('99', '98', '85'))).toEqual([
      'a 1 优秀',
      'b 2 良好',
      'c 3 良好',
    ]);
  });

  test('lets gates stand in place of the quota [BX-11]', () => {
    const gates = [{ rank: 2, score: '95' }];
    const scheme = { ...quota('0.01'), gates };
    expect(standing(scheme, units('99', '94', '98', '97'))).toEqual([
      'a 1 优秀',
      'c 2 优秀',
      'd 3 良好',
      'b 4 良好',
    ]);
    expect(standing(scheme, units('94'))).toEqual(['a 1 良好']);
  });

  test('ranks a unit excluded from awards but never in the top grade [BX-11]', () => {
    const scheme = quota('0.34', 1);
    expect(standing(scheme, units(['99', 'excludeFromAwards'], '98', '70'))).toEqual([
      'a 1 良好',
      'b 2 优秀',
      'c 3 合格',
    ]);
  });

  test('caps a grade by veto, without lifting a lower one [BX-11]', () => {
    const capped = units(['99', 'gradeCap:合格'], ['50', 'gradeCap:合格']);
    expect(standing(SCHEME, capped)).toEqual(['a 1 合格', 'b 2 不合格']);
  });

  test.each<[string, Veto, string, string]>([
    ['the total', { effect: 'zeroTotal' }, '0.00', '90.00'],
    ['a type', { effect: 'zeroType', targetType: 'functional' }, '14.12', '0.00'],
    ['an item', { effect: 'zeroItem', target: 't1' }, '14.12', '0.00'],
    [
      'an item in another occasion',
      { effect: 'zeroItem', target: 't1', occasion: 'routine' },
      '88.24',
      '90.00',
    ],
  ])('a veto brings down %s [BX-11]', (_name, veto, score, functional) => {
    const records = [record('90'), record('80', { targetType: 'safety', target: 's1' })];
    const result = only(city('a', records, { vetoes: [veto] }));
    expect([result.score, result.types['functional']]).toEqual([score, functional]);
    expect(result.detail.effects).toEqual([veto.effect]);
  });

  test('a triggered veto item brings down its own type and carries no score [BX-11]', () => {
    const veto = record('0', { target: 'v', method: 'veto', effect: 'zeroType' });
    expect(only(city('a', [record('90'), veto])).score).toBe('0.00');
    const calm = record('0', { target: 'v', method: 'veto' });
    expect(only(city('a', [record('90'), calm])).score).toBe('90.00');
  });
});
