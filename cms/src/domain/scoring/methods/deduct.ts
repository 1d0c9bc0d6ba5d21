import { z } from 'zod';
import { fault } from '../../errors';
import { Decimal, nonNegative, show, sum } from '../../exact/decimal';
import { defineMethod } from '../define';

/** 扣分制: P less the points of the events, not below the floor (in points). */
export const deduct = defineMethod({
  kind: 'deduct',
  params: z.strictObject({ floor: nonNegative.prefault('0') }),
  check: ({ floor }, { points }) =>
    floor.gt(points) ? [fault('floorAbovePoints', { floor: show(floor) })] : [],
  score({ floor }, facts) {
    const deducted = sum(facts.events.map((event) => event.points));
    const rest = facts.points.minus(deducted);
    return {
      score: Decimal.max(floor, rest),
      breakdown: [
        { key: 'points', value: show(facts.points) },
        { key: 'events', value: String(facts.events.length) },
        { key: 'eventPoints', value: show(deducted) },
        ...(rest.lt(floor) ? [{ key: 'floor', value: show(floor) }] : []),
      ],
    };
  },
});
