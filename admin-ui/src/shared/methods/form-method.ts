import type { Method } from './method-lines';
import { viewOf } from './views';

/** A method as the indicator library keeps it: a part for every kind, of which one counts. */
export function methodOfForm(
  form: Readonly<Record<string, unknown>> | null | undefined,
): Method | null {
  const kind = form?.['kind'];
  if (!form || typeof kind !== 'string') return null;
  const own = form[kind] ?? null;
  const read = viewOf(kind)?.ofForm;
  return { kind, params: read ? read(own) : own };
}
