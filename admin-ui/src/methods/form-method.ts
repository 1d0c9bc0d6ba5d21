import type { Method } from './method-lines';

/** A method as the indicator library keeps it: a part for every kind, of which one counts. */
export function methodOfForm(
  form: Readonly<Record<string, unknown>> | null | undefined,
): Method | null {
  const kind = form?.['kind'];
  if (!form || typeof kind !== 'string') return null;
  const own = form[kind] ?? null;
  if (kind === 'bands') return { kind, params: { bands: own } };
  if (kind !== 'judged') return { kind, params: own };
  const grades = Array.isArray(own) ? (own as { name: string; share: unknown }[]) : [];
  return {
    kind,
    params: { grades: Object.fromEntries(grades.map(({ name, share }) => [name, share])) },
  };
}
