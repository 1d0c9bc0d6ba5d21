import { Decimal, nonNegative, show, sum } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { amountOr } from '../params';

/** 扣分制: P less the points of the events, not below the floor (in points). */
export const deduct = defineMethod({
  kind: 'deduct',
  counts: 'points',
  params: { floor: amountOr(nonNegative, '0') },
  needs: {},
  asks: { events: true },
  faults: { floorAbovePoints: 'floor' },
  steps: { points: 'points', events: 'count', eventPoints: 'points', floor: 'points' },
  maximum: (_params, points) => points,
  check: ({ floor }, { points }) =>
    floor.gt(points) ? [fault('floorAbovePoints', { floor: show(floor) })] : [],
  score({ floor }, facts) {
    const deducted = sum(facts.events.map((event) => event.points));
    const rest = facts.points.minus(deducted);
    return {
      score: Decimal.max(floor, rest),
      steps: [
        step('points', facts.points),
        step('events', new Decimal(facts.events.length)),
        step('eventPoints', deducted),
        ...(rest.lt(floor) ? [step('floor', floor)] : []),
      ],
    };
  },
});
