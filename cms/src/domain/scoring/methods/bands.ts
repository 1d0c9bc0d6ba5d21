import { z } from 'zod';
import { fault, type Fault } from '../../errors';
import { ZERO, decimal, nonNegative, show } from '../../exact/decimal';
import { defineMethod } from '../define';
import { rateLines, rateOf, reaches } from '../rate';

const params = z.strictObject({
  bands: z
    .array(z.strictObject({ min: decimal, share: nonNegative }))
    .min(1)
    .max(50),
});

/** Bands read top down, so each must ask for a lower rate, and give no more, than the one above. */
function orderFaults({ bands }: z.output<typeof params>): Fault[] {
  return bands.flatMap((band, index) => {
    const above = bands[index - 1];
    if (!above) return [];
    const place = { band: String(index + 1) };
    return [
      ...(band.min.gte(above.min) ? [fault('bandsNotDescending', place)] : []),
      ...(band.share.gt(above.share) ? [fault('bandSharesNotDescending', place)] : []),
    ];
  });
}

/** 分档: P × share of the first band with r ≥ min, 0 below all of them. */
export const bands = defineMethod({
  kind: 'bands',
  usesRate: true,
  params,
  check: orderFaults,
  score(given, facts) {
    const rate = rateOf(facts);
    const lines = rateLines(facts, rate);
    const band = given.bands.find(({ min }) => reaches(rate, min));
    if (!band) {
      lines.push({ key: 'noBand', value: '0' });
      return { score: ZERO, breakdown: lines };
    }
    lines.push(
      { key: 'bandMin', value: show(band.min) },
      { key: 'share', value: show(band.share) },
    );
    return { score: facts.points.times(band.share), breakdown: lines };
  },
});
