import { Fraction } from '../exact/fraction';
import type { Decimal } from '../exact/decimal';
import { exactText } from '../exact/sum';
import { groupOf, occasionWeights, type Scheme } from './scheme';
import type { Names, OccasionDetail } from './types';
import { splitEffect, type UnitTally } from './unit-tally';

/** One S(u,k) with what it was made of. `score` is null when the type leaves the sum. */
export interface Component {
  targetType: string;
  weight: Decimal;
  score: Fraction | null;
  occasions: OccasionDetail[];
}

const HUNDRED = new Fraction(100n);

/** Σ weight × score / Σ weight over what has a score; null when nothing has. */
export function weightedMean(
  parts: readonly { weight: Decimal; score: Fraction | null }[],
): Fraction | null {
  let top = Fraction.zero;
  let bottom = Fraction.zero;
  for (const { weight, score } of parts) {
    if (score === null) continue;
    const share = Fraction.from(weight);
    top = top.plus(share.times(score));
    bottom = bottom.plus(share);
  }
  return bottom.isZero ? null : top.dividedBy(bottom);
}

/** S(u,k) of every target type and component that has a weight for the unit's assessment type. */
export function componentsOf(unit: UnitTally, scheme: Scheme, names: Names): Component[] {
  const { weights } = groupOf(scheme, unit.facts.assessmentType);
  return Object.entries(weights)
    .filter(([, weight]) => weight.gt(0))
    .map(([targetType, weight]) => {
      const own = scheme.components.includes(targetType)
        ? { score: furtherScore(unit, scheme, targetType), occasions: [] }
        : typeScore(unit, scheme, targetType, names);
      const score = isTypeZeroed(unit, targetType) ? Fraction.zero : own.score;
      return { targetType, weight, score, occasions: own.occasions };
    });
}

function furtherScore(unit: UnitTally, scheme: Scheme, name: string): Fraction | null {
  const score = unit.facts.components?.[name];
  if (score !== undefined) return exactText(score);
  return scheme.missing === 'zero' ? Fraction.zero : null;
}

function isTypeZeroed({ effects }: UnitTally, targetType: string): boolean {
  return effects.some((veto) => {
    const { name, argument = veto.targetType } = splitEffect(veto.effect);
    return name === 'zeroType' && argument === targetType;
  });
}

function typeScore(unit: UnitTally, scheme: Scheme, targetType: string, names: Names) {
  const group = groupOf(scheme, unit.facts.assessmentType);
  const parts = Object.entries(occasionWeights(scheme, group, targetType))
    .filter(([, weight]) => weight.gt(0))
    .map(([occasion, weight]) => {
      const cell = unit.cell(targetType, occasion);
      const points = cell?.points(scheme.missing === 'zero') ?? Fraction.zero;
      const earned = cell?.earned ?? Fraction.zero;
      const score = points.isZero ? null : HUNDRED.times(earned).dividedBy(points);
      const detail: OccasionDetail = {
        occasion,
        name: names.occasions?.[occasion] ?? occasion,
        weight: weight.toFixed(),
        score: score?.toText() ?? null,
        points: points.toText(),
        earned: earned.toText(),
        get recordIds() {
          return cell?.recordIds ?? [];
        },
      };
      return { weight, score, detail };
    });
  return { score: weightedMean(parts), occasions: parts.map((part) => part.detail) };
}
