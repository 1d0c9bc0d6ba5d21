import type { Fault } from '../domain/errors';
import { isMessageKey, translate, type Locale } from './index';

/** A fault of the rules in words. */
export function textOfFault(locale: Locale, { key, params }: Fault): string {
  return isMessageKey(key) ? translate(locale, key, params) : `${key} ${JSON.stringify(params)}`;
}
