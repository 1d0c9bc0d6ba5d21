import type { Translate } from '../columns';
import { formatDate, formatDateTime } from '../format';
import type { CustomField } from './types';

export const isNumber = ({ type }: Pick<CustomField, 'type'>): boolean =>
  type === 'integer' || type === 'biginteger' || type === 'decimal' || type === 'float';

/** A value as a person reads it, plain; empty when there is none. Numbers keep every digit. */
export function valueText(
  { type }: Pick<CustomField, 'type'>,
  value: unknown,
  translate: Translate,
): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return translate(value ? 'ra.boolean.true' : 'ra.boolean.false');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (type === 'date') return formatDate(text);
  if (type === 'datetime') return formatDateTime(text);
  return type === 'time' ? text.slice(0, 5) : text;
}
