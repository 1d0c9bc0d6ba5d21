import { applies, type PlannedTarget } from '../../../domain/framework';
import { methodOf } from '../../../domain/scoring';
import type { AssessedUnit } from '../assessees';
import type { LoadedItem } from '../load';

/** One target for each item and each unit it applies to. Error: an item without a method. */
export function planTargets(
  items: readonly LoadedItem[],
  units: readonly AssessedUnit[],
): PlannedTarget[] {
  return items.flatMap((item) => {
    const terms = termsOf(item);
    return units
      .filter((unit) => applies(item, unit))
      .map((unit) => ({ ...terms, unitId: unit.id, unit: unit.name }));
  });
}

function termsOf(item: LoadedItem): Omit<PlannedTarget, 'unitId' | 'unit'> {
  if (!item.method) throw new Error(`item ${item.code} has no method`);
  const { kind, params } = item.method;
  const { points, unitOfMeasure, direction, defaultTarget } = item;
  return {
    itemCode: item.code.trim(),
    name: item.name.trim(),
    points,
    unitOfMeasure,
    direction,
    defaultTarget,
    // With the defaults of its parameters filled in, as a target keeps it.
    method: { kind, params: methodOf(kind).complete(params) },
    occasions: item.occasions.map(({ code }) => code),
    assessorId: item.assessor?.id ?? null,
    indicatorId: item.indicator?.id ?? null,
  };
}
