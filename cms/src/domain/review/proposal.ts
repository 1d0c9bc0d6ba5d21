import { fault, type Fault } from '../errors';
import { Decimal } from '../exact/number';
import { carriesPoints } from '../scoring';
import { TARGET_TERMS, type TargetTerms } from './terms';

export { TARGET_TERMS, type TargetTerms } from './terms';

/** Set by the framework: only the department or the office touches them, never the unit itself. */
const FRAMEWORK_TERMS = ['points', 'direction', 'method'] as const;

export type Proposal = { [name in keyof TargetTerms]?: TargetTerms[name] | undefined };

/** The terms that differ, by name. */
export function changedTerms(published: TargetTerms, proposed: TargetTerms): (keyof TargetTerms)[] {
  return TARGET_TERMS.filter((name) =>
    name === 'targetValue' || name === 'points'
      ? !sameDecimal(published[name], proposed[name])
      : canonical(published[name]) !== canonical(proposed[name]),
  );
}

/**
 * What is wrong with the terms of a revision, by field: `onlyAssessorRevises` where the unit itself
 * touches what the framework sets, `withoutPoints` where an item with points becomes one without,
 * the other way round, or where one without is given others (cms/docs/domain.md#reviewing-targets).
 */
export function proposalFaults(
  published: TargetTerms,
  proposed: TargetTerms,
  byUnitItself: boolean,
): Partial<Record<keyof TargetTerms, Fault>> {
  const changed = changedTerms(published, proposed);
  const faults: Partial<Record<keyof TargetTerms, Fault>> = {};
  if (byUnitItself)
    for (const name of FRAMEWORK_TERMS)
      if (changed.includes(name)) faults[name] = fault('onlyAssessorRevises');
  // An item does not become one without points, nor stops being one, within a year.
  const pointless = ({ method }: TargetTerms) => !carriesPoints(method.kind);
  if (pointless(published) !== pointless(proposed)) faults.method ??= fault('withoutPoints');
  if (pointless(published) && changed.includes('points')) faults.points ??= fault('withoutPoints');
  return faults;
}

function sameDecimal(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : new Decimal(one).eq(other);
}

/** Methods are objects: the same whatever the order of their keys. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
