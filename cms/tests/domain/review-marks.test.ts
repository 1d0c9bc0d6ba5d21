import fc from 'fast-check';
import { marksOf, type Declared, type Peer } from '../../src/domain/review';

const rules = { minimumPeers: 3, deviations: '4', share: '0.2' };
const declared: Declared = {
  targetValue: '105',
  lastYearValue: '100',
  defaultTarget: null,
  direction: 'higher',
  basis: '规划',
  measures: '按月调度',
};
const grown = (...percents: number[]): Peer[] =>
  percents.map((percent) => ({ value: String(percent * 2), lastYearValue: '200' }));
const plain = (...values: string[]): Peer[] =>
  values.map((value) => ({ value, lastYearValue: null }));

const codes = (changes: Partial<Declared>, peers: readonly Peer[] = []) =>
  marksOf({ ...declared, ...changes }, peers, rules).map(({ code }) => code);

describe('the marks of a declaration', () => {
  it.each<[string, Partial<Declared>, readonly Peer[], string[]]>([
    ['more than last year', {}, [], []],
    ['as much as last year', { targetValue: '100.0' }, [], []],
    ['less than last year', { targetValue: '99.9' }, [], ['lowerThanLastYear']],
    ['less, where lower is better', { targetValue: '99.9', direction: 'lower' }, [], []],
    [
      'more, where lower is better',
      { targetValue: '100.1', direction: 'lower' },
      [],
      ['lowerThanLastYear'],
    ],
    ['nothing to compare with', { lastYearValue: null }, [], []],
    ['less than the framework', { defaultTarget: '106' }, [], ['belowFramework']],
    ['what the framework says', { defaultTarget: '105.00' }, [], []],
    ['a part of a whole that adds up', { whole: { total: '200', sum: '200.00' } }, [], []],
    ['a part that leaves the whole', { whole: { total: '200', sum: '187.6' } }, [], ['offWhole']],
    ['no value', { targetValue: null, defaultTarget: '106' }, grown(104, 105, 106), []],
    ['no basis', { basis: ' ' }, [], ['basisMissing']],
    ['no measures', { measures: null }, [], ['measuresMissing']],
    ['like the others', {}, grown(104, 105, 106), []],
    ['within a fifth of others all alike', { targetValue: '124' }, grown(105, 105, 105), []],
    ['far above the others', { targetValue: '130' }, grown(104, 105, 106), ['farFromPeers']],
    [
      'far below the others',
      { targetValue: '60' },
      grown(104, 105, 106),
      ['lowerThanLastYear', 'farFromPeers'],
    ],
    ['others that are far from each other', { targetValue: '130' }, grown(60, 105, 180), []],
    ['too few others', { targetValue: '300' }, grown(104, 105), []],
    [
      'values alone, where nobody has a last year',
      { targetValue: '50', lastYearValue: null },
      plain('95', '96', '97'),
      ['farFromPeersByValue'],
    ],
    [
      'values of units of unlike size',
      { targetValue: '50', lastYearValue: null },
      plain('20', '90', '400'),
      [],
    ],
    [
      'a last year of nothing',
      { targetValue: '96', lastYearValue: '0' },
      plain('95', '96', '97'),
      [],
    ],
  ])('%s [PM-14]', (_what, changes, peers, expected) => {
    expect(codes(changes, peers)).toEqual(expected);
  });

  it('tell the numbers they come from, exactly [PM-14]', () => {
    const found = marksOf({ ...declared, targetValue: '150' }, grown(104, 105, 106, 107), rules);
    expect(found).toEqual([
      { code: 'farFromPeers', params: { own: '150.0', median: '105.5', peers: '4' } },
    ]);
    const [lower] = marksOf({ ...declared, targetValue: '99.99' }, [], rules);
    expect(lower).toEqual({ code: 'lowerThanLastYear', params: { lastYear: '100' } });
  });

  it('never call the median itself far, nor depend on the order of the others [PM-14]', () => {
    const percent = fc.integer({ min: 1, max: 1000 });
    const odd = fc
      .integer({ min: 1, max: 10 })
      .chain((half) => fc.array(percent, { minLength: 2 * half + 1, maxLength: 2 * half + 1 }));
    fc.assert(
      fc.property(odd, percent, (percents, own) => {
        const sorted = [...percents].sort((a, b) => a - b);
        const middle = sorted[(sorted.length - 1) / 2] ?? 0;
        expect(codes({ targetValue: String(middle) }, grown(...percents))).not.toContain(
          'farFromPeers',
        );
        const value = { targetValue: String(own) };
        expect(codes(value, grown(...percents))).toEqual(codes(value, grown(...sorted)));
      }),
    );
  });
});
