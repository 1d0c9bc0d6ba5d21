import { z } from 'zod';
import { fault } from '../../errors';
import { ZERO, decimal, nonNegative, show } from '../../exact/decimal';
import { defineMethod } from '../define';
import { rateLines, rateOf, reaches, timesRate } from '../rate';

/** 正向比例: 0 below the floor, else P × min(r, cap). Floor and cap are rates. */
export const proportional = defineMethod({
  kind: 'proportional',
  usesRate: true,
  params: z.strictObject({ floor: nonNegative.prefault('0'), cap: decimal.prefault('1') }),
  check: ({ floor, cap }) => {
    if (cap.lte(0)) return [fault('capNotPositive', { cap: show(cap) })];
    if (floor.gt(cap)) return [fault('floorAboveCap', { floor: show(floor), cap: show(cap) })];
    return [];
  },
  score({ floor, cap }, facts) {
    const rate = rateOf(facts);
    const lines = rateLines(facts, rate);
    if (!reaches(rate, floor)) {
      lines.push({ key: 'belowFloor', value: show(floor) });
      return { score: ZERO, breakdown: lines };
    }
    if (!reaches(rate, cap)) return { score: timesRate(facts.points, rate), breakdown: lines };
    lines.push({ key: 'cappedRate', value: show(cap) });
    return { score: facts.points.times(cap), breakdown: lines };
  },
});
