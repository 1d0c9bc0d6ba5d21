import type { SchemeDefinition } from './scheme';
import { createTally } from './tally';
import type { Names, Outcome, TallyRecord, UnitFacts } from './types';

export { readScheme, type Scheme, type SchemeDefinition } from './scheme';
export { createTally, type Tally } from './tally';
export { validateScheme } from './validate';
export type * from './types';

/** A unit with its records. */
export interface UnitRow extends UnitFacts {
  records: readonly TallyRecord[];
}

/** Evaluates units whose records are all in memory; the same sums as a streamed run. */
export function evaluate(
  definition: SchemeDefinition,
  units: readonly UnitRow[],
  names?: Names,
): Outcome {
  const tally = createTally(definition);
  for (const { records, ...facts } of units) {
    tally.addUnit(facts);
    for (const record of records) tally.add(facts.unit, facts.assessmentType, record);
  }
  return tally.compose(names);
}
