import { Decimal, ZERO, decimal, nonNegative } from '../../exact/decimal';
import { defineMethod, fault, step } from '../define';
import { amount, rows } from '../params';
import { RATE_STEPS, rateOf, rateSteps, reaches } from '../rate';

/** Bands are read top down. */
const rowOf = ({ band }: Record<string, string>): number => Number(band) - 1;

/** 分档: P × share of the first band with r ≥ min, 0 below all of them. */
export const bands = defineMethod({
  kind: 'bands',
  counts: 'points',
  params: { bands: rows('band', { min: amount(decimal), share: amount(nonNegative) }) },
  needs: { rate: true },
  asks: {},
  faults: {
    bandsNotDescending: (about) => ['bands', rowOf(about), 'min'],
    bandSharesNotDescending: (about) => ['bands', rowOf(about), 'share'],
  },
  steps: { ...RATE_STEPS, noBand: 'none', bandMin: 'share', share: 'share' },
  maximum: (params, points) => points.times(Decimal.max(...params.bands.map(({ share }) => share))),
  /** Each must ask for a lower rate, and give no more, than the one above. */
  check: (params) =>
    params.bands.flatMap((band, index) => {
      const above = params.bands[index - 1];
      if (!above) return [];
      const place = { band: String(index + 1) };
      return [
        ...(band.min.gte(above.min) ? [fault('bandsNotDescending', place)] : []),
        ...(band.share.gt(above.share) ? [fault('bandSharesNotDescending', place)] : []),
      ];
    }),
  score(params, facts) {
    const rate = rateOf(facts);
    const steps = rateSteps(facts, rate);
    const band = params.bands.find(({ min }) => reaches(rate, min));
    if (!band) return { score: ZERO, steps: [...steps, step('noBand', ZERO)] };
    return {
      score: facts.points.times(band.share),
      steps: [...steps, step('bandMin', band.min), step('share', band.share)],
    };
  },
});
