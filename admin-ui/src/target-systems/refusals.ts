import type { Problem } from '../shared/problem';
import { fields } from './types';
import type { Typed } from './types';

interface Refused {
  id: string;
  errors: Typed;
  /** What is said of the row rather than of a field. */
  complaint: string | null;
}

/** A refused batch, row by row: `items.3.targetValue` belongs to the fourth record sent. */
export function refusalsOf(
  { fields: complaints }: Pick<Problem, 'fields'>,
  sent: readonly { id: string }[],
): Refused[] {
  return sent.flatMap(({ id }, index) => {
    const errors: Typed = {};
    for (const field of fields) {
      const complaint = complaints[`items.${index}.${field}`];
      if (complaint !== undefined) errors[field] = complaint;
    }
    const atField = Object.keys(errors).length > 0;
    const complaint = atField ? null : (complaints[`items.${index}`] ?? null);
    return atField || complaint !== null ? [{ id, errors, complaint }] : [];
  });
}
