import { groupOf, occasionWeights, type Scheme } from './scheme';
import type { MissingRecords } from './types';
import type { UnitTally } from './unit-tally';

/** What is missing of a unit where it would count: one name per record, then components. */
export function missingOf(unit: UnitTally, scheme: Scheme): MissingRecords | null {
  const group = groupOf(scheme, unit.facts.assessmentType);
  const counts = (weights: Record<string, { gt(limit: number): boolean }>, name: string) =>
    Object.hasOwn(weights, name) && weights[name]?.gt(0) === true;
  const records = unit.gaps.filter(
    ({ targetType, occasion }) =>
      counts(group.weights, targetType) &&
      counts(occasionWeights(scheme, group, targetType), occasion),
  );
  const components = scheme.components.filter(
    (name) => counts(group.weights, name) && unit.facts.components?.[name] === undefined,
  );
  const targets = [...records.map((record) => record.target), ...components];
  return targets.length === 0 ? null : { unit: unit.facts.unit, targets };
}
