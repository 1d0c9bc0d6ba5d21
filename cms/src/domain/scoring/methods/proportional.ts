import { ZERO, decimal, nonNegative, show } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { amountOr } from '../params';
import { RATE_STEPS, rateOf, rateSteps, reaches, timesRate } from '../rate';

/** 正向比例: 0 below the floor, else P × min(r, cap). Floor and cap are rates. */
export const proportional = defineMethod({
  kind: 'proportional',
  counts: 'points',
  params: { floor: amountOr(nonNegative, '0'), cap: amountOr(decimal, '1') },
  needs: { rate: true },
  asks: {},
  faults: { capNotPositive: 'cap', floorAboveCap: 'floor' },
  steps: { ...RATE_STEPS, belowFloor: 'share', cappedRate: 'share' },
  maximum: ({ cap }, points) => points.times(cap),
  check: ({ floor, cap }) => {
    if (cap.lte(0)) return [fault('capNotPositive', { cap: show(cap) })];
    if (floor.gt(cap)) return [fault('floorAboveCap', { floor: show(floor), cap: show(cap) })];
    return [];
  },
  score({ floor, cap }, facts) {
    const rate = rateOf(facts);
    const steps = rateSteps(facts, rate);
    if (!reaches(rate, floor)) return { score: ZERO, steps: [...steps, step('belowFloor', floor)] };
    if (!reaches(rate, cap)) return { score: timesRate(facts.points, rate), steps };
    return { score: facts.points.times(cap), steps: [...steps, step('cappedRate', cap)] };
  },
});
