import { z } from 'zod';
import { DomainError } from '../../errors';
import { Decimal, ZERO, nonNegative, show } from '../../exact/decimal';
import { defineMethod } from '../define';

/** 约束性: P if met, else P less the penalty (all of P unless set), never below 0. */
export const constraint = defineMethod({
  kind: 'constraint',
  params: z.strictObject({ penalty: nonNegative.nullish() }),
  score({ penalty }, { points, met }) {
    if (met === undefined) throw new DomainError('missingInput', { input: 'met' });
    const lines = [
      { key: 'points', value: show(points) },
      { key: met ? 'constraintMet' : 'constraintMissed', value: '' },
    ];
    if (met) return { score: points, breakdown: lines };
    const taken = penalty ?? points;
    lines.push({ key: 'penalty', value: show(taken) });
    return { score: Decimal.max(ZERO, points.minus(taken)), breakdown: lines };
  },
});
