import { exactDifference, isPositive } from '@milepost/domain/exact/text';
import { isDecimal } from '@milepost/domain/exact/typed';

import type { SystemItem } from './types';

type Item = Pick<SystemItem, 'needsValue' | 'unitOfMeasure' | 'lastValue' | 'defaultValue'>;

/**
 * What can be said of a value before it is declared: the server's own rule as an error, and what is
 * rarely meant as something to check.
 */
export function valueHint(item: Item, text: string): { key: string; wrong: boolean } | null {
  if (!isDecimal(text)) return null;
  if (item.needsValue && !isPositive(text)) return { key: 'notPositive', wrong: true };
  if (isMore('0', text)) return { key: 'negative', wrong: false };
  const percent = item.unitOfMeasure?.normalize('NFKC') === '%';
  const usual = ['100', item.lastValue, item.defaultValue];
  if (percent && usual.every((value) => value === null || isMore(text, value)))
    return { key: 'beyondWhole', wrong: false };
  return null;
}

const isMore = (a: string, b: string): boolean => isPositive(exactDifference(a, b));
