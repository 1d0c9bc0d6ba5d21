import { z } from 'zod';
import { fault } from '../../errors';
import { Decimal, ONE, ZERO, decimal, nonNegative, show } from '../../exact/decimal';
import { defineMethod } from '../define';
import { rateLines, rateOf, reaches } from '../rate';

const params = z.strictObject({
  step: decimal.refine((step) => step.gt(0), { message: 'notPositive' }).prefault('0.1'),
  perStep: nonNegative.prefault('1'),
  zeroAt: nonNegative.nullish(),
  bonusPerStep: nonNegative.prefault('0'),
  bonusCap: nonNegative.prefault('0'),
});

/**
 * 阶梯扣分: at or above the target P plus a bonus per whole step; at or below `zeroAt` nothing;
 * else P less `perStep` for each step short, a started step counting whole; never below 0.
 */
export const step = defineMethod({
  kind: 'step',
  usesRate: true,
  params,
  check: ({ zeroAt }) => (zeroAt?.gte(1) ? [fault('zeroAtTooHigh', { zeroAt: show(zeroAt) })] : []),
  score(given, facts) {
    const rate = rateOf(facts);
    const lines = rateLines(facts, rate);
    const stepSize = rate.whole.times(given.step);
    if (reaches(rate, ONE)) {
      const steps = rate.part.minus(rate.whole).divToInt(stepSize);
      const bonus = Decimal.min(given.bonusCap, given.bonusPerStep.times(steps));
      lines.push({ key: 'stepsOver', value: show(steps) }, { key: 'bonus', value: show(bonus) });
      return { score: facts.points.plus(bonus), breakdown: lines };
    }
    if (given.zeroAt && rate.part.lte(rate.whole.times(given.zeroAt))) {
      lines.push({ key: 'zeroAt', value: show(given.zeroAt) });
      return { score: ZERO, breakdown: lines };
    }
    const short = rate.whole.minus(rate.part);
    const whole = short.divToInt(stepSize);
    const steps = whole.times(stepSize).lt(short) ? whole.plus(1) : whole;
    const deduction = given.perStep.times(steps);
    lines.push(
      { key: 'stepsShort', value: show(steps) },
      { key: 'deduction', value: show(deduction) },
    );
    return { score: Decimal.max(ZERO, facts.points.minus(deduction)), breakdown: lines };
  },
});
