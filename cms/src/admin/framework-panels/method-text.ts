import { labelOf } from '../../messages/labels';
import { componentOf } from '../../messages/method-words';
import { valueTexts } from '../labels/values';

type Side = 0 | 1;

/** A scoring method in words: its kind and its parameters, each with the label of its form. */
export function methodText(
  method: { kind: string; params: unknown } | null,
  locale: 'zh' | 'en',
): string {
  if (!method) return '–';
  const side: Side = locale === 'zh' ? 0 : 1;
  const kind = valueTexts[method.kind]?.[side] ?? method.kind;
  const params = paramsOf(method.params, componentOf(method.kind), side);
  return [kind, ...params].join(locale === 'zh' ? '；' : '; ');
}

function paramsOf(params: unknown, uid: string, side: Side): string[] {
  if (typeof params !== 'object' || params === null) return [];
  return Object.entries(params).flatMap(([name, value]) => {
    if (Array.isArray(value)) return value.map((part) => paramsOf(part, uid, side).join(' '));
    if (typeof value === 'object') return paramsOf(value, uid, side);
    return [`${labelOf(uid, name)?.[side] ?? name} ${words(value, side)}`];
  });
}

function words(value: unknown, side: Side): string {
  if (typeof value === 'boolean') return (value ? ['是', 'yes'] : ['否', 'no'])[side] ?? '';
  const text = String(value);
  return valueTexts[text]?.[side] ?? text;
}
