import { measured } from '@milepost/domain/exact/measured';
import { decimalFault as faultOf } from '@milepost/domain/exact/typed';

import type { Translate } from './columns';

/** The key of what is wrong with a number that was typed; null for none, or for nothing typed. */
export function decimalFault(text: string): string | null {
  const fault = faultOf(text);
  return fault === null ? null : `shared.${fault}`;
}

/** The same in words, for a value whose unit stands beside the field: a `%` that is left is not meant. */
export function valueFault(text: string, translate: Translate): string | undefined {
  const read = measured(text, null);
  if ('value' in read) return undefined;
  const { fault, ...readings } = read;
  return translate(`shared.${fault}`, { ...readings, typed: text.trim() });
}
