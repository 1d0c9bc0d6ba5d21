import { fault } from '../errors';
import type { FrameworkFault } from './types';

/** An item as one of the framework's versions published it. `key` identifies it. */
export interface PublishedItem {
  key: string;
  code: string;
  name: string;
  indicator: string | null;
}

export interface KeyedItem {
  key: string | null;
  code: string;
  name: string;
  indicator: string | null;
}

/**
 * The key of each item, in order: its own, or that of the published item it is again (same code, and
 * the same indicator or name), or a new one. A key stands once: a copied item is another item.
 */
export function assignKeys(
  items: readonly KeyedItem[],
  published: readonly PublishedItem[],
  newKey: () => string,
): string[] {
  const used = new Set<string>();
  return items.map((item) => {
    const again = published.find((earlier) => isAgain(item, earlier) && !used.has(earlier.key));
    const own = item.key !== null && !used.has(item.key) ? item.key : null;
    const key = own ?? again?.key ?? newKey();
    used.add(key);
    return key;
  });
}

function isAgain(item: KeyedItem, earlier: PublishedItem): boolean {
  if (item.code.trim() !== earlier.code) return false;
  const sameIndicator = item.indicator !== null && item.indicator === earlier.indicator;
  return sameIndicator || item.name.trim() === earlier.name;
}

/**
 * Codes are stable (PM-3): units, reports and last year's values are found by them. A published code
 * stays with its item, and is never given to another one.
 */
export function codeFaults(
  items: readonly { key: string; code: string; name: string }[],
  published: readonly PublishedItem[],
): FrameworkFault[] {
  return items.flatMap((item, index) => {
    const code = item.code.trim();
    const path = ['items', index, 'code'];
    const own = published.find(({ key }) => key === item.key);
    if (own && own.code !== code)
      return [{ path, ...fault('publishedCodeChanged', { code: own.code, name: own.name }) }];
    const other = published.find((earlier) => earlier.code === code && earlier.key !== item.key);
    if (other) return [{ path, ...fault('publishedCodeReused', { code, name: other.name }) }];
    return [];
  });
}
