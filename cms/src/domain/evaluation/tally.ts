import { DomainError } from '../errors';
import { compositeOf, type Composite } from './composite';
import { missingOf } from './missing';
import { rankGroup } from './rank-group';
import { readScheme, type SchemeDefinition } from './scheme';
import type { Names, Outcome, TallyRecord, UnitFacts } from './types';
import { UnitTally } from './unit-tally';

/** Sums that grow record by record, so that a run can stream a year from the database. */
export interface Tally {
  /** A unit's own facts; before its records. Error: `unitTwice`. */
  addUnit(facts: UnitFacts): void;
  /** One record; a unit not seen before starts without facts. Error: `notADecimal`. */
  add(unit: string, assessmentType: string, record: TallyRecord): void;
  /** Results by assessment type in the scheme's order and by rank, or what is missing. */
  compose(names?: Names): Outcome;
  /** The same sums under another scheme: what-if, without reading the records again. */
  composeWith(definition: SchemeDefinition, names?: Names): Outcome;
}

/**
 * Opens a tally for a scheme (cms/docs/domain.md#from-records-to-a-composite-score). Errors:
 * `invalidScheme`; on composing `unknownAssessmentType`, `unknownEffect`, `unknownGrade`.
 */
export function createTally(definition: SchemeDefinition): Tally {
  readScheme(definition);
  const units = new Map<string, UnitTally>();
  const open = (facts: UnitFacts): UnitTally => {
    const unit = new UnitTally(facts);
    units.set(facts.unit, unit);
    return unit;
  };
  const composeWith = (other: SchemeDefinition, names: Names = {}) =>
    composeUnits([...units.values()], other, names);
  return {
    addUnit(facts) {
      if (units.has(facts.unit)) throw new DomainError('unitTwice', { unit: facts.unit });
      open(facts);
    },
    add(unit, assessmentType, record) {
      (units.get(unit) ?? open({ unit, assessmentType })).add(record);
    },
    compose: (names) => composeWith(definition, names),
    composeWith,
  };
}

function composeUnits(
  units: readonly UnitTally[],
  definition: SchemeDefinition,
  names: Names,
): Outcome {
  const scheme = readScheme(definition);
  if (scheme.missing === 'block') {
    const missing = units.flatMap((unit) => missingOf(unit, scheme) ?? []);
    if (missing.length > 0) return { missing };
  }
  const groups = new Map<string, Composite[]>(
    Object.keys(scheme.assessmentTypes).map((type) => [type, []]),
  );
  for (const unit of units)
    groups.get(unit.facts.assessmentType)?.push(compositeOf(unit, scheme, names));
  return { results: [...groups.values()].flatMap((group) => rankGroup(group, scheme)) };
}
