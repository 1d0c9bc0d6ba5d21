import { Decimal, ZERO, nonNegative } from '../../exact/decimal';
import { defineMethod, step } from '../define';
import { required } from '../needs';
import { amountIfAny } from '../params';

/** 约束性: P if met, else P less the penalty (all of P unless set), never below 0. */
export const constraint = defineMethod({
  kind: 'constraint',
  counts: 'points',
  params: { penalty: amountIfAny(nonNegative) },
  needs: {},
  asks: { met: true },
  faults: {},
  steps: { points: 'points', constraintMet: 'none', constraintMissed: 'none', penalty: 'points' },
  maximum: (_params, points) => points,
  score({ penalty }, { points, met }) {
    const start = step('points', points);
    if (required(met, 'met')) return { score: points, steps: [start, step('constraintMet', '')] };
    const taken = penalty ?? points;
    return {
      score: Decimal.max(ZERO, points.minus(taken)),
      steps: [start, step('constraintMissed', ''), step('penalty', taken)],
    };
  },
});
