import type { Seeds } from '../../../../database/seeds/types';
import { suggest, type Suggestion } from '../../api/assessment-record/suggest';
import { Decimal, show } from '../../domain/exact/decimal';
import { foundOn, type Found } from './facts';
import { draw } from './random';
import { versionOf } from './revisions';
import { isCumulative, type TargetPlan } from './targets';
import { valueAt } from './values';

/** The score an assessor gives a target in an occasion. */
export interface ScorePlan {
  suggestion: Suggestion;
  inputs: Found;
  score: string;
  reason: string | null;
}

const HALF = 'routine';

/** Scores by the target's own method; now and then the assessor departs from it, with a reason. */
export function planScore(seeds: Seeds, target: TargetPlan, occasion: string): ScorePlan {
  const value = valueAt(seeds, target, occasion === HALF ? 6 : 12);
  const inputs = foundOn(target, occasion, value);
  const month = occasion === HALF ? 6 : 12;
  const period = `${target.year}-${String(month).padStart(2, '0')}`;
  const through = occasion === HALF ? 'halfYear' : 'year';
  const terms = {
    method: target.method,
    direction: target.indicator.direction,
    unitOfMeasure: target.indicator.unitOfMeasure,
    targetVersion: versionOf(target),
    occasion: {
      through,
      cumulative: isCumulative(target.item),
      yearTarget: target.targetValue,
      report: value === null ? null : { period, value },
    },
  } as const;
  const suggestion = suggest(terms, target.item.points, inputs);
  const suggested = suggestion.score ?? '0';
  const words = [target.unit.code, target.item.code, target.year, occasion, 'assessor'];
  if (target.method.kind === 'judged' && draw(...words) < 0.25) {
    const score = show(new Decimal(suggested).times('0.97'));
    return { suggestion, inputs, score, reason: '材料报送不够及时，酌情扣减。' };
  }
  return { suggestion, inputs, score: suggested, reason: null };
}
