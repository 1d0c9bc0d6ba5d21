import type { Problem } from '../shared/problem';
import { fields } from './types';
import type { Typed } from './types';

interface Refused {
  id: string;
  errors: Typed;
  /** What is said of the row rather than of a field. */
  fieldError: string | null;
}

/** A refused batch, row by row: `items.3.targetValue` belongs to the fourth record sent. */
export function refusalsOf(
  { fields: fieldErrors }: Pick<Problem, 'fields'>,
  sent: readonly { id: string }[],
): Refused[] {
  return sent.flatMap(({ id }, index) => {
    const row = `items.${index}`;
    const errors: Typed = {};
    const others: string[] = [];
    for (const [path, fieldError] of Object.entries(fieldErrors)) {
      if (!path.startsWith(`${row}.`)) continue;
      const field = fields.find((name) => path === `${row}.${name}`);
      if (field) errors[field] = fieldError;
      else others.push(fieldError);
    }
    const atField = Object.keys(errors).length > 0;
    const whole = atField ? undefined : fieldErrors[row];
    // A field that the office added stands on the target's own page.
    const fieldError = others.length > 0 ? [...new Set(others)].join(' ') : (whole ?? null);
    return atField || fieldError !== null ? [{ id, errors, fieldError }] : [];
  });
}
