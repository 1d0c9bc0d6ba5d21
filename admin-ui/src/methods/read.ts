import { percentOfShare } from '../shared/exact';
import { formatDecimal } from '../shared/format';
import type { Params } from './define';

export const isParams = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a parameter that is a list. */
export const rowsOf = (value: unknown): Params[] =>
  Array.isArray(value) ? value.filter(isParams) : [];

/** As it was written; nothing for what is no text or number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const shareOf = (value: unknown): string => percentOfShare(textOf(value));

/** For a reader: numbers with separators. */
export function shownOf(value: unknown): string {
  if (typeof value === 'number') return formatDecimal(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value;
}
