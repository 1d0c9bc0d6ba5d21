import { Decimal } from '../exact/decimal';
import { gradesOf } from '../ranking/grades';
import { rankBy } from '../ranking/ranks';
import type { Composite } from './composite';
import type { Scheme } from './scheme';
import type { UnitResult } from './types';

const PLACES = 2;

/** Ranks and grades the units of one assessment type, best first. */
export function rankGroup(units: readonly Composite[], scheme: Scheme): UnitResult[] {
  const published = units.map((unit) => ({ unit, score: unit.composite.round(PLACES) }));
  const ranked = rankBy(published, ({ unit, score }) => [
    score,
    ...scheme.tieBreakers.map((type) => unit.types[type]?.round(PLACES) ?? -1n),
  ]);
  const grades = gradesOf(
    ranked.map(({ entry: { unit, score }, rank }) => ({
      rank,
      score: new Decimal(score.toString()).div(100),
      gradeCaps: unit.effects.flatMap(({ name, argument }) =>
        name === 'gradeCap' && argument !== undefined ? [argument] : [],
      ),
      excludedFromAwards: unit.effects.some(({ name }) => name === 'excludeFromAwards'),
    })),
    scheme,
  );
  return ranked.map(({ entry: { unit }, rank }, index) => ({
    unit: unit.unit,
    assessmentType: unit.assessmentType,
    composite: unit.composite.toText(),
    score: unit.composite.toFixed(PLACES),
    types: Object.fromEntries(
      Object.entries(unit.types).map(([type, score]) => [type, score.toFixed(PLACES)]),
    ),
    rank,
    grade: grades[index] ?? '',
    detail: unit.detail,
  }));
}
