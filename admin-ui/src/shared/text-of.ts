/** What was typed, without blank ends. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
