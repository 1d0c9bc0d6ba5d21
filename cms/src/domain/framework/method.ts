import { z } from 'zod';

const plain = z.record(z.string(), z.unknown());
const grades = z.array(z.object({ name: z.string(), share: z.unknown() }));
const component = z.looseObject({ kind: z.string() });

/** What the form keeps with a component besides its parameters. */
const BOOKKEEPING = ['id', 'documentId', '__component', '__temp_key__'];

function parameters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parameters);
  const read = plain.safeParse(value);
  if (!read.success) return value;
  return Object.fromEntries(
    Object.entries(read.data)
      .filter(([name, given]) => !BOOKKEEPING.includes(name) && given !== null && given !== '')
      .map(([name, given]) => [name, parameters(given)]),
  );
}

/**
 * The method an item's form describes, as `{kind, params}`. The form has a part for every kind and
 * keeps the hidden ones, so only the part of the chosen kind is read. Null when nothing is chosen.
 */
export function methodOfForm(form: unknown): { kind: string; params: unknown } | null {
  const read = component.safeParse(form);
  if (!read.success) return null;
  const { kind } = read.data;
  const own = parameters(read.data[kind] ?? {});
  if (kind === 'bands') return { kind, params: { bands: Array.isArray(own) ? own : [] } };
  if (kind !== 'judged') return { kind, params: own };
  const given = grades.safeParse(own);
  const named = given.success ? given.data.map(({ name, share }) => [name, share]) : [];
  return { kind, params: { grades: Object.fromEntries(named) as Record<string, unknown> } };
}
