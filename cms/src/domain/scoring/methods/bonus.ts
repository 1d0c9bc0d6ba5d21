import { z } from 'zod';
import { Decimal, nonNegative, show, sum } from '../../exact/decimal';
import { defineMethod } from '../define';
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
  params: z.strictObject({ cap: nonNegative, highestPerGroup: z.boolean().default(false) }),
  score({ cap, highestPerGroup }, { events }) {
    const counted = highestPerGroup ? highestOfGroups(events) : events.map((event) => event.points);
    const total = sum(counted);
    return {
      score: Decimal.min(cap, total),
      breakdown: [
        { key: 'events', value: String(events.length) },
        { key: 'eventsCounted', value: String(counted.length) },
        { key: 'eventPoints', value: show(total) },
        ...(total.gt(cap) ? [{ key: 'cap', value: show(cap) }] : []),
      ],
    };
  },
});
