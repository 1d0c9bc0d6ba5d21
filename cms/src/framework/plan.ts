import { applies, type Assessee, type FrameworkItem } from '../domain/framework';
import { methodOf } from '../domain/scoring';

export interface Planned<Item, Unit> {
  item: Item;
  unit: Unit;
  /** With the defaults of its parameters filled in, as a target keeps it. */
  method: { kind: string; params: unknown };
}

/** One target for each item and each unit it applies to. Error: an item without a method. */
export function planTargets<Item extends FrameworkItem, Unit extends Assessee>(
  items: readonly Item[],
  units: readonly Unit[],
): Planned<Item, Unit>[] {
  return items.flatMap((item) => {
    if (!item.method) throw new Error(`item ${item.code} has no method`);
    const { kind, params } = item.method;
    const method = { kind, params: methodOf(kind).complete(params) };
    return units.filter((unit) => applies(item, unit)).map((unit) => ({ item, unit, method }));
  });
}
