import type { FrameworkItem } from './types';

export type Change = 'added' | 'removed' | 'changed' | 'same';

export interface ComparedItem {
  key: string;
  change: Change;
  before?: FrameworkItem;
  after?: FrameworkItem;
}

/** What identifies an item in every version; an old version may have its code only. */
const keyOf = ({ itemKey, code }: FrameworkItem): string => itemKey ?? code ?? '';

/**
 * The items of two versions, in the order of the later one, what was taken away at the end. An item
 * is the same one by its key, or by its code where the versions are of different frameworks.
 */
export function compareItems(
  before: readonly FrameworkItem[],
  after: readonly FrameworkItem[],
  differs: (before: FrameworkItem, after: FrameworkItem) => boolean,
): ComparedItem[] {
  const partner = (item: FrameworkItem, others: readonly FrameworkItem[]) =>
    others.find((other) => keyOf(other) === keyOf(item)) ??
    others.find((other) => other.code === item.code);
  const kept = after.map((item, index) => {
    const former = partner(item, before);
    const key = `${index} ${keyOf(item)}`;
    if (!former) return { key, change: 'added' as const, after: item };
    const change = differs(former, item) ? ('changed' as const) : ('same' as const);
    return { key, change, before: former, after: item };
  });
  const removed = before
    .filter((item) => !partner(item, after))
    .map((item) => ({ key: `gone ${keyOf(item)}`, change: 'removed' as const, before: item }));
  return [...kept, ...removed];
}
