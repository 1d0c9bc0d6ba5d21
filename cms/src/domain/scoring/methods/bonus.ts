import { Decimal, nonNegative, sum } from '../../exact/decimal';
import { defineMethod, step } from '../define';
import { amount, flag } from '../params';
import type { ScoreEvent } from '../types';

/** The highest event of each group; an event without a group stands for itself. */
function highestOfGroups(events: readonly ScoreEvent[]): Decimal[] {
  const highest = new Map<string, Decimal>();
  const alone: Decimal[] = [];
  for (const { group, points } of events) {
    if (group === undefined) alone.push(points);
    else highest.set(group, Decimal.max(points, highest.get(group) ?? points));
  }
  return [...highest.values(), ...alone];
}

/** 加分: the points of the events, of each group only the highest if so set, not above the cap. */
export const bonus = defineMethod({
  kind: 'bonus',
  counts: 'bonus',
  params: { cap: amount(nonNegative), highestPerGroup: flag(false) },
  needs: {},
  asks: { events: true },
  faults: {},
  steps: { events: 'count', eventsCounted: 'count', eventPoints: 'points', cap: 'points' },
  maximum: ({ cap }) => cap,
  score({ cap, highestPerGroup }, { events }) {
    const counted = highestPerGroup ? highestOfGroups(events) : events.map((event) => event.points);
    const total = sum(counted);
    return {
      score: Decimal.min(cap, total),
      steps: [
        step('events', new Decimal(events.length)),
        step('eventsCounted', new Decimal(counted.length)),
        step('eventPoints', total),
        ...(total.gt(cap) ? [step('cap', cap)] : []),
      ],
    };
  },
});
