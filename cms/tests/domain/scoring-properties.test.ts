import fc from 'fast-check';
import { scoreTarget, type ScoreInput } from '../../src/domain/scoring';

const hundredths = (min: number, max: number) =>
  fc.integer({ min, max }).map((value) => (value / 100).toFixed(2));

const params: Record<'proportional' | 'step' | 'bands', fc.Arbitrary<object>> = {
  proportional: fc.record({ floor: hundredths(0, 90), cap: hundredths(90, 150) }),
  step: fc.record({
    step: hundredths(1, 30),
    perStep: hundredths(0, 300),
    zeroAt: hundredths(0, 99),
    bonusPerStep: hundredths(0, 50),
    bonusCap: hundredths(0, 300),
  }),
  bands: fc
    .uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 6 })
    .map((mins) => ({
      bands: mins
        .sort((a, b) => b - a)
        .map((min, index) => ({ min: (min / 100).toFixed(2), share: (1 / 2 ** index).toFixed(6) })),
    })),
};

describe('properties of scoring', () => {
  test.each(['proportional', 'step', 'bands'] as const)(
    'a better value never scores less under %s [FM-2]',
    (method) => {
      fc.assert(
        fc.property(
          params[method],
          hundredths(1, 5_000),
          fc.tuple(hundredths(0, 9_000), hundredths(0, 9_000)),
          fc.constantFrom('higher' as const, 'lower' as const),
          (given, target, [one, other], direction) => {
            const at = (value: string) =>
              scoreTarget({ method, points: '12.5', target, value, direction, params: given })
                .score;
            const [small, large] = Number(one) <= Number(other) ? [one, other] : [other, one];
            const [worse, better] = direction === 'higher' ? [small, large] : [large, small];
            expect(at(better).gte(at(worse))).toBe(true);
          },
        ),
      );
    },
  );

  test('one more event never raises a deduction and never lowers a bonus [FM-2]', () => {
    const event = fc.record({ points: hundredths(0, 500), group: fc.constantFrom('a', 'b') });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 9 }),
        event,
        fc.boolean(),
        (events, more, highest) => {
          const change = (method: 'deduct' | 'bonus', given: object) => {
            const base: ScoreInput = { method, points: '10', params: given };
            const before = scoreTarget({ ...base, events }).score;
            return scoreTarget({ ...base, events: [...events, more] })
              .score.minus(before)
              .toNumber();
          };
          expect(change('deduct', { floor: '1' })).toBeLessThanOrEqual(0);
          expect(change('bonus', { cap: '8', highestPerGroup: highest })).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  test('a formula stays between nothing and points times cap [FM-2]', () => {
    const value = hundredths(-5_000, 5_000);
    const expressions = ['points * rate', 'points - eventPoints * value', 'value * value / target'];
    fc.assert(
      fc.property(
        value,
        hundredths(1, 900),
        fc.constantFrom(...expressions),
        (v, target, expression) => {
          const { score } = scoreTarget({
            method: 'formula',
            points: '10',
            target,
            value: v,
            events: [{ points: '3' }],
            params: { expression, cap: '1.2' },
          });
          expect(score.gte(0) && score.lte(12)).toBe(true);
        },
      ),
    );
  });
});
