import { Fraction } from '../exact/fraction';
import { exactText } from '../exact/sum';
import { componentsOf, weightedMean } from './components';
import type { Scheme } from './scheme';
import type { Names, ResultDetail } from './types';
import { splitEffect, type UnitTally } from './unit-tally';

/** A unit's composite score before it is ranked. */
export interface Composite {
  unit: string;
  assessmentType: string;
  composite: Fraction;
  types: Record<string, Fraction>;
  effects: { name: string; argument?: string }[];
  detail: ResultDetail;
}

function total(texts: readonly string[] | undefined): Fraction {
  return (texts ?? []).reduce((all, text) => all.plus(exactText(text)), Fraction.zero);
}

/**
 * C(u) = coefficient × Σ W·S / Σ W + min(bonusCap, Σ bonus) − min(deductionCap, Σ deductions),
 * clamped to 0 … maximum; zero under a zeroTotal veto. Exact, in points out of 100.
 */
export function compositeOf(unit: UnitTally, scheme: Scheme, names: Names): Composite {
  const { facts } = unit;
  const components = componentsOf(unit, scheme, names);
  const effects = unit.effects.map((veto) => splitEffect(veto.effect));
  const weighted = weightedMean(components) ?? Fraction.zero;
  const coefficient = exactText(facts.coefficient ?? '1');
  const bonus = total(facts.bonus);
  const deductions = total(facts.deductions);
  const capped = (amount: Fraction, cap: Scheme['bonusCap']) =>
    cap ? Fraction.min(Fraction.from(cap), amount) : amount;
  const raw = effects.some((effect) => effect.name === 'zeroTotal')
    ? Fraction.zero
    : coefficient
        .times(weighted)
        .plus(capped(bonus, scheme.bonusCap))
        .minus(capped(deductions, scheme.deductionCap));
  return {
    unit: facts.unit,
    assessmentType: facts.assessmentType,
    composite: Fraction.min(Fraction.from(scheme.maximum), Fraction.max(Fraction.zero, raw)),
    types: Object.fromEntries(
      components.flatMap(({ targetType, score }) => (score ? [[targetType, score]] : [])),
    ),
    effects,
    detail: {
      coefficient: coefficient.toText(),
      components: components.map(({ targetType, weight, score, occasions }) => ({
        targetType,
        name: names.targetTypes?.[targetType] ?? targetType,
        weight: weight.toFixed(),
        score: score?.toText() ?? null,
        occasions,
      })),
      bonus: bonus.toText(),
      bonusCap: scheme.bonusCap?.toFixed() ?? null,
      deductions: deductions.toText(),
      deductionCap: scheme.deductionCap?.toFixed() ?? null,
      weighted: weighted.toText(),
      maximum: scheme.maximum.toFixed(),
      effects: unit.effects.map((veto) => veto.effect),
    },
  };
}
