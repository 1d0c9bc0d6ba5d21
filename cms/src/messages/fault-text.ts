import type { Fault } from '../domain/errors';
import { isMessageKey, translate, type Locale } from './index';
import { paramProblemText } from './param-problem-text';

/** A fault of the rules in words. */
export function textOfFault(locale: Locale, { key, params }: Fault): string {
  if (key === 'invalidParams' && params.problems !== undefined) {
    const fields = paramProblemText(locale, params.method ?? '', params.problems);
    return translate(locale, key, { fields });
  }
  return isMessageKey(key) ? translate(locale, key, params) : `${key} ${JSON.stringify(params)}`;
}
