import { z } from 'zod';

const ref = z.object({ id: z.string(), code: z.string(), name: z.string() });
const text = z
  .string()
  .nullish()
  .transform((given) => given ?? null);

/** What a change leads to, as its entry keeps it until its day. */
export const wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('renamed'), name: z.string(), nameEn: text, shortName: text }),
  z.object({ kind: z.literal('moved'), parent: ref }),
  z.object({
    kind: z.literal('retyped'),
    assessmentType: ref.nullable(),
    isAssessee: z.boolean(),
  }),
  z.object({ kind: z.literal('merged'), into: ref }),
  z.object({ kind: z.literal('closed'), childrenTo: ref.nullable() }),
]);

export type Wish = z.output<typeof wish>;
export type WishKind = Wish['kind'];

/** A planned change as it is stored: the kind has a column of its own. */
export const kept = (wish: Wish): Record<string, unknown> =>
  Object.fromEntries(Object.entries(wish).filter(([key]) => key !== 'kind'));
