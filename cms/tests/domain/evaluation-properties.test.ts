import fc from 'fast-check';
import { createTally } from '../../src/domain/evaluation';
import { SCHEME, city, record, results } from './schemes';

const score = fc.integer({ min: 0, max: 1_000 }).map((value) => (value / 10).toFixed(1));
const unitScores = fc.array(
  fc.record({ functional: score, safety: score, bonus: score, deduction: score }),
  { minLength: 1, maxLength: 25 },
);
type Scores = { functional: string; safety: string; bonus: string; deduction: string };

const rows = (all: readonly Scores[]) =>
  all.map(({ functional, safety, bonus, deduction }, index) =>
    city(`u${index}`, [record(functional), record(safety, { targetType: 'safety', target: 's' })], {
      bonus: [bonus],
      deductions: [deduction],
      coefficient: '1.2',
    }),
  );
const coarse = fc.array(
  fc.integer({ min: 85, max: 100 }).map((value) => city('', [record(String(value))])),
  { minLength: 1, maxLength: 25 },
);

describe('properties of an evaluation', () => {
  test('every score lies within 0 and the maximum [BX-11]', () => {
    fc.assert(
      fc.property(unitScores, fc.integer({ min: 1, max: 120 }), (all, maximum) => {
        const scheme = { ...SCHEME, maximum: String(maximum) };
        for (const result of results(scheme, rows(all))) {
          expect(Number(result.score)).toBeGreaterThanOrEqual(0);
          expect(Number(result.score)).toBeLessThanOrEqual(maximum);
        }
      }),
    );
  });

  test('neither the order of weights nor of records matters [PM-6]', () => {
    const entries = Object.entries({ functional: '70', safety: '15', integrity: '15' });
    fc.assert(
      fc.property(
        unitScores,
        fc.shuffledSubarray(entries, { minLength: 3, maxLength: 3 }),
        (all, order) => {
          const other = {
            ...SCHEME,
            assessmentTypes: { city: { weights: Object.fromEntries(order) } },
          };
          const turned = rows(all).map((row) => ({ ...row, records: [...row.records].reverse() }));
          const plain = (list: ReturnType<typeof results>) =>
            list.map(({ unit, score: published, rank }) => ({ unit, published, rank }));
          expect(plain(results(other, turned))).toEqual(plain(results(SCHEME, rows(all))));
        },
      ),
    );
  });

  test('ties share a rank, the next rank skips, and better is never ranked lower [PM-6]', () => {
    fc.assert(
      fc.property(coarse, (units) => {
        const ranked = results(
          SCHEME,
          units.map((unit, index) => ({ ...unit, unit: `u${index}` })),
        );
        for (const { rank, score: own } of ranked) {
          const better = ranked.filter((other) => Number(other.score) > Number(own));
          expect(rank).toBe(better.length + 1);
        }
      }),
    );
  });

  test('the top grade never goes beyond its quota, nor past a better unit [BX-11]', () => {
    fc.assert(
      fc.property(
        coarse,
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 3 }),
        (units, percent, minimum) => {
          const scheme = { ...SCHEME, topQuota: (percent / 100).toFixed(2), quotaMinimum: minimum };
          const named = units.map((unit, index) => ({ ...unit, unit: `u${index}` }));
          const ranked = results(scheme, named);
          const top = ranked.filter(({ grade }) => grade === '优秀');
          const limit = Math.max(Math.floor((percent * units.length) / 100), minimum);
          expect(top.length).toBeLessThanOrEqual(limit);
          expect(ranked.slice(0, top.length)).toEqual(top);
          const ranks = new Set(top.map(({ rank }) => rank));
          for (const { rank, grade } of ranked) if (ranks.has(rank)) expect(grade).toBe('优秀');
        },
      ),
    );
  });

  test('loses none of 200,000 records of 1,000 units [PM-6]', () => {
    const occasions = { a: '20', b: '20', c: '20', d: '20', e: '20' };
    const tally = createTally({ ...SCHEME, occasions });
    const types = ['functional', 'safety', 'integrity'];
    for (let index = 0; index < 200_000; index += 1)
      tally.add(`u${index % 1_000}`, 'city', {
        ids: `r${index}`,
        targetType: types[index % 3] ?? '',
        occasion: 'abcde'[index % 5] ?? '',
        target: `t${index % 40}`,
        points: '12.5',
        score: ((index % 125) / 10).toFixed(1),
      });
    const outcome = tally.compose();
    const results = 'results' in outcome ? outcome.results : [];
    const kept = results.flatMap(({ detail }) =>
      detail.components.flatMap(({ occasions: parts }) => parts.map((part) => part.recordIds)),
    );
    expect([results.length, new Set(kept.flat()).size]).toEqual([1_000, 200_000]);
  });
});
