import { Decimal, ONE, ZERO, nonNegative, positive, show } from '../../exact/decimal';
import { defineMethod, fault, step as say } from '../define';
import { amountIfAny, amountOr } from '../params';
import { RATE_STEPS, rateOf, rateSteps, reaches } from '../rate';

/**
 * 阶梯扣分: at or above the target P plus a bonus per whole step; at or below `zeroAt` nothing;
 * else P less `perStep` for each step short, a started step counting whole; never below 0.
 */
export const step = defineMethod({
  kind: 'step',
  counts: 'points',
  params: {
    step: amountOr(positive, '0.1'),
    perStep: amountOr(nonNegative, '1'),
    zeroAt: amountIfAny(nonNegative),
    bonusPerStep: amountOr(nonNegative, '0'),
    bonusCap: amountOr(nonNegative, '0'),
  },
  needs: { rate: true },
  asks: {},
  faults: { zeroAtTooHigh: 'zeroAt' },
  steps: {
    ...RATE_STEPS,
    stepsOver: 'count',
    bonus: 'points',
    zeroAt: 'share',
    stepsShort: 'count',
    deduction: 'points',
  },
  maximum: ({ bonusCap }, points) => points.plus(bonusCap),
  check: ({ zeroAt }) => (zeroAt?.gte(1) ? [fault('zeroAtTooHigh', { zeroAt: show(zeroAt) })] : []),
  score(params, facts) {
    const rate = rateOf(facts);
    const steps = rateSteps(facts, rate);
    const stepSize = rate.whole.times(params.step);
    if (reaches(rate, ONE)) {
      const over = rate.part.minus(rate.whole).divToInt(stepSize);
      const bonus = Decimal.min(params.bonusCap, params.bonusPerStep.times(over));
      return {
        score: facts.points.plus(bonus),
        steps: [...steps, say('stepsOver', over), say('bonus', bonus)],
      };
    }
    if (params.zeroAt && rate.part.lte(rate.whole.times(params.zeroAt)))
      return { score: ZERO, steps: [...steps, say('zeroAt', params.zeroAt)] };
    const short = rate.whole.minus(rate.part);
    const whole = short.divToInt(stepSize);
    const started = whole.times(stepSize).lt(short) ? whole.plus(1) : whole;
    const deduction = params.perStep.times(started);
    return {
      score: Decimal.max(ZERO, facts.points.minus(deduction)),
      steps: [...steps, say('stepsShort', started), say('deduction', deduction)],
    };
  },
});
