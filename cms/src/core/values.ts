import { withoutGroups } from '../domain/exact/decimal';
import { isDay } from '../domain/periods';
import type { Kind } from './kinds';

export type Bound = string | number | boolean;

const DECIMAL = /^-?\d{1,40}(\.\d{1,20})?$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?Z?)?$/;
const MAX_INTEGER = 2_147_483_647;

/** A filter's value as PostgreSQL takes it for a column of this kind; undefined if it cannot be one. */
export function boundValue(kind: Kind, value: unknown): Bound | undefined {
  switch (kind) {
    case 'text':
      return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
    case 'integer':
      return integer(value);
    case 'biginteger':
      return matching(/^-?\d{1,18}$/, value);
    case 'decimal':
      return matching(DECIMAL, typeof value === 'string' ? withoutGroups(value) : value);
    case 'float':
      return numberOf(value);
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'date':
      return calendar(matching(DATE, value));
    case 'datetime':
      return calendar(matching(INSTANT, value));
    case 'time':
      return matching(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/, value);
    case 'json':
      return undefined;
  }
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && DECIMAL.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function integer(value: unknown): number | undefined {
  const number = numberOf(value);
  return number !== undefined && Number.isInteger(number) && Math.abs(number) <= MAX_INTEGER
    ? number
    : undefined;
}

function matching(pattern: RegExp, value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && pattern.test(text) ? text : undefined;
}

/** Year 1 on, and a day that exists: 2024-02-30 is refused. */
function calendar(text: string | undefined): string | undefined {
  if (text === undefined || text.startsWith('0000')) return undefined;
  if (!isDay(text.replace(/T.*/, ''))) return undefined;
  return /T(2[4-9]|[3-9]\d)|:[6-9]\d/.test(text) ? undefined : text;
}
