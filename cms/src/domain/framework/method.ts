import { z } from 'zod';
import { isMethodKind, METHODS, type Field, type Method } from '../scoring';

type Rows = Extract<Field, { type: 'rows' }>;

const plain = z.record(z.string(), z.unknown());
const named = z.looseObject({ name: z.string() });
const component = z.looseObject({ kind: z.string() });

/** What the form keeps with a component besides its parameters. */
const BOOKKEEPING = ['id', 'documentId', '__component', '__temp_key__'];

function parameters(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(parameters);
  const read = plain.safeParse(value);
  if (!read.success) return value;
  return Object.fromEntries(
    Object.entries(read.data)
      .filter(([name, param]) => !BOOKKEEPING.includes(name) && param !== null && param !== '')
      .map(([name, param]) => [name, parameters(param)]),
  );
}

/** The parameter that a list is all of, where a method has no other: its form is that list. */
export function listOf({ fields }: Pick<Method, 'fields'>): [string, Rows] | null {
  const [[name, field] = [], ...others] = Object.entries(fields);
  return name !== undefined && field?.type === 'rows' && others.length === 0 ? [name, field] : null;
}

export const isListForm = (method: Pick<Method, 'fields'>): boolean => listOf(method) !== null;

/**
 * The method an item's form describes, as `{kind, params}`. The form has a part for every kind and
 * keeps the hidden ones, so only the part of the chosen kind is read. Null when nothing is chosen.
 */
export function methodOfForm(form: unknown): { kind: string; params: unknown } | null {
  const read = component.safeParse(form);
  if (!read.success) return null;
  const { kind } = read.data;
  const own = parameters(read.data[kind] ?? {});
  const list = isMethodKind(kind) ? listOf(METHODS[kind]) : null;
  if (!list) return { kind, params: own };
  const [name, rows] = list;
  return {
    kind,
    params: { [name]: rows.named ? byName(own, rows) : Array.isArray(own) ? own : [] },
  };
}

function byName(own: unknown, { fields }: Rows): Record<string, unknown> {
  const key = Object.keys(fields).find((field) => field !== 'name') ?? '';
  const read = z.array(named).safeParse(own);
  const rows = read.success ? read.data : [];
  return Object.fromEntries(rows.map((row) => [row.name, row[key]]));
}
