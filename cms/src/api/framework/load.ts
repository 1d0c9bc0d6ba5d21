import { z } from 'zod';
import { listOf, methodOfForm } from '../../domain/framework';
import { METHOD_KINDS, METHODS, type Method } from '../../domain/scoring';

const named = z.object({
  id: z.number(),
  documentId: z.string(),
  code: z.string(),
  name: z.string(),
});
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
const optional = z
  .string()
  .nullish()
  .transform((value) => (value ? value : null));
const one = named.nullish().transform((value) => value ?? null);
const many = z
  .array(named)
  .nullish()
  .transform((value) => value ?? []);

const item = z.object({
  /** Of the component in the draft. */
  id: z.number(),
  itemKey: optional,
  code: text,
  name: text,
  points: text,
  unitOfMeasure: optional,
  direction: z
    .enum(['higher', 'lower'])
    .nullish()
    .transform((value) => value ?? 'higher'),
  method: z.unknown().transform(methodOfForm),
  indicator: one,
  assessor: one,
  assessmentTypes: many,
  units: many,
  occasions: many,
  defaultTarget: optional,
});

const framework = z.object({
  documentId: z.string(),
  name: text,
  year: z
    .number()
    .nullish()
    .transform((value) => value ?? null),
  targetType: one,
  items: z
    .array(item)
    .nullish()
    .transform((value) => value ?? []),
});

/** A framework's draft as the rules read it, with the ids that targets are written with. */
export type LoadedFramework = z.output<typeof framework>;
export type LoadedItem = z.output<typeof item>;

const RELATIONS = ['indicator', 'assessor', 'assessmentTypes', 'units', 'occasions'];

/** Every part of the form of a method, with the rows in it. */
const METHOD = {
  populate: Object.fromEntries(METHOD_KINDS.map((kind) => [kind, rowsOf(METHODS[kind])])),
};

function rowsOf(method: Method) {
  const inner = listOf(method) ? [] : Object.entries(method.fields);
  const rows = inner.flatMap(([name, { type }]) => (type === 'rows' ? [[name, true]] : []));
  return rows.length === 0 ? true : { populate: Object.fromEntries(rows) as object };
}

/** Undefined when there is no such framework. */
export async function findFramework(documentId: string): Promise<LoadedFramework | undefined> {
  const relations = Object.fromEntries(RELATIONS.map((name) => [name, true]));
  const found = await strapi.documents('api::framework.framework').findOne({
    documentId,
    status: 'draft',
    populate: { targetType: true, items: { populate: { ...relations, method: METHOD } } },
  } as never);
  return found ? framework.parse(found) : undefined;
}

export async function loadFramework(documentId: string): Promise<LoadedFramework> {
  const found = await findFramework(documentId);
  if (!found) throw new Error(`there is no framework ${documentId}`);
  return found;
}
