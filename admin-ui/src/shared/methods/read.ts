import type { Params } from './define';

export const isParams = (value: unknown): value is Params =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The rows of a parameter that is a list. */
export const rowsOf = (value: unknown): Params[] =>
  Array.isArray(value) ? value.filter(isParams) : [];

/** As it was written; nothing for what is no text or number. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';
