import type { Translate } from '../columns';
import './messages';
import type { MethodLine } from './define';
import { isParams } from './read';
import { shownOf, speechOf } from './speech';
import { viewOf } from './views';

export type { MethodLine } from './define';

/** A scoring method as targets and framework versions keep it. */
export interface Method {
  kind?: string;
  params?: unknown;
}

/** The parameters of a scoring method, line by line; none where there is nothing to say. */
export function methodLines(method: Method | null | undefined, translate: Translate): MethodLine[] {
  const kind = method?.kind ?? '';
  const readings = viewOf(kind)?.params ?? {};
  const speech = speechOf(kind, translate);
  const params = isParams(method?.params) ? method.params : {};
  // As the forms have them: the database keeps no order of keys.
  const names = new Set([...Object.keys(readings), ...Object.keys(params)]);
  return [...names].flatMap((name) => {
    const value = params[name];
    if (value === null || value === undefined || value === '') return [];
    const reading = readings[name];
    const label = reading ? translate(`methods.params.${kind}.${name}`) : name;
    if (typeof reading === 'function') return reading(value, speech, label);
    if (typeof value === 'boolean') return [{ label, value: translate(`ra.boolean.${value}`) }];
    return [{ label, value: reading === 'share' ? speech.share(value) : shownOf(value) }];
  });
}

/** The name of a method. */
export const methodName = (method: Method | null | undefined, translate: Translate): string =>
  method?.kind === undefined ? '–' : translate(`methods.kinds.${method.kind}`);

/** A method with its parameters in one text, for tables and comparisons. */
export function methodText(method: Method | null | undefined, translate: Translate): string {
  const lines = methodLines(method, translate).map(({ label, value }) => `${label} ${value}`);
  return [methodName(method, translate), ...lines].join('\n');
}
