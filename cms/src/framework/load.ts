import { z } from 'zod';
import { methodOfForm } from '../domain/framework';

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

const item = z.object({
  code: text,
  name: text,
  points: text,
  unitOfMeasure: optional,
  direction: z
    .enum(['higher', 'lower'])
    .nullish()
    .transform((value) => value ?? 'higher'),
  method: z.unknown().transform(methodOfForm),
  indicator: named.nullish(),
  assessor: named.nullish().transform((value) => value ?? null),
  assessmentTypes: z
    .array(named)
    .nullish()
    .transform((value) => value ?? []),
  units: z
    .array(named)
    .nullish()
    .transform((value) => value ?? []),
  occasions: z
    .array(named)
    .nullish()
    .transform((value) => value ?? []),
  defaultTarget: optional,
});

const framework = z.object({
  documentId: z.string(),
  name: text,
  year: z.number(),
  targetType: named.nullish().transform((value) => value ?? null),
  items: z
    .array(item)
    .nullish()
    .transform((value) => value ?? []),
});

/** A framework's draft as the rules read it, with the ids that targets are written with. */
export type LoadedFramework = z.output<typeof framework>;
export type LoadedItem = z.output<typeof item>;

const RELATIONS = ['indicator', 'assessor', 'assessmentTypes', 'units', 'occasions'];

export async function loadFramework(documentId: string): Promise<LoadedFramework> {
  const method = {
    populate: {
      ...Object.fromEntries(
        ['proportional', 'step', 'bands', 'deduct', 'bonus', 'judged', 'constraint', 'veto'].map(
          (kind) => [kind, true],
        ),
      ),
      formula: true,
      milestone: { populate: { stages: true } },
    },
  };
  const relations = Object.fromEntries(RELATIONS.map((name) => [name, true]));
  const found = await strapi.documents('api::framework.framework').findOne({
    documentId,
    status: 'draft',
    populate: { targetType: true, items: { populate: { ...relations, method } } },
  } as never);
  return framework.parse(found);
}
