import {
  evaluate,
  type SchemeDefinition,
  type TallyRecord,
  type UnitResult,
  type UnitRow,
} from '../../src/domain/evaluation';

/** The demo scheme's rules for one group. */
export const SCHEME: SchemeDefinition = {
  assessmentTypes: { city: { weights: { functional: '70', safety: '15', integrity: '15' } } },
  occasions: { routine: '30', yearEnd: '70' },
  bonusCap: '5',
  deductionCap: '10',
  grades: [
    { name: '优秀', min: '90' },
    { name: '良好', min: '80' },
    { name: '合格', min: '60' },
    { name: '不合格', min: '0' },
  ],
};

/** One functional record of 100 points. */
export function record(score: string | null, more: Partial<TallyRecord> = {}): TallyRecord {
  const base = { targetType: 'functional', occasion: 'yearEnd', target: 't1', points: '100' };
  return { ...base, score, ...more };
}

/** A city bureau with its records. */
export function city(name: string, records: TallyRecord[], more: Partial<UnitRow> = {}): UnitRow {
  return { unit: name, assessmentType: 'city', records, ...more };
}

/** The results of a run that misses nothing. */
export function results(scheme: SchemeDefinition, units: readonly UnitRow[]): UnitResult[] {
  const outcome = evaluate(scheme, units);
  if ('missing' in outcome) throw new Error(`missing: ${JSON.stringify(outcome.missing)}`);
  return outcome.results;
}

/** The result of a single unit. */
export function only(unit: UnitRow, scheme: SchemeDefinition = SCHEME): UnitResult {
  const [result] = results(scheme, [unit]);
  if (!result) throw new Error('no result');
  return result;
}

/** Name, rank and grade of each, best first. */
export function standing(scheme: SchemeDefinition, units: readonly UnitRow[]): string[] {
  return results(scheme, units).map(({ unit, rank, grade }) => `${unit} ${rank} ${grade}`);
}
