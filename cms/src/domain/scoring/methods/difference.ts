import { Decimal, nonNegative, positive, show } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { required } from '../needs';
import { amount, amountOr } from '../params';

/** 差值计分: P − `perUnit` × |V − T|, not below the floor (in points). T may be any number, 0 too. */
export const difference = defineMethod({
  kind: 'difference',
  counts: 'points',
  params: { perUnit: amount(positive), floor: amountOr(nonNegative, '0') },
  needs: { target: true, value: true },
  asks: {},
  faults: { floorAbovePoints: 'floor' },
  steps: {
    target: 'measure',
    value: 'measure',
    points: 'points',
    deviation: 'measure',
    deduction: 'points',
    floor: 'points',
  },
  maximum: (_params, points) => points,
  check: ({ floor }, { points }) =>
    floor.gt(points) ? [fault('floorAbovePoints', { floor: show(floor) })] : [],
  score({ perUnit, floor }, { points, ...facts }) {
    const target = required(facts.target, 'target');
    const value = required(facts.value, 'value');
    const deviation = value.minus(target).abs();
    const deduction = perUnit.times(deviation);
    const rest = points.minus(deduction);
    return {
      score: Decimal.max(floor, rest),
      steps: [
        step('target', target),
        step('value', value),
        step('points', points),
        step('deviation', deviation),
        step('deduction', deduction),
        ...(rest.lt(floor) ? [step('floor', floor)] : []),
      ],
    };
  },
});
