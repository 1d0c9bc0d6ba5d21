import { z } from 'zod';
import { missingAsNull } from '../../actions/input';

const ref = z.object({ id: z.string(), code: z.string(), name: z.string() });
const text = z.string().nullish().transform(missingAsNull);

/** What a change leads to, as its entry keeps it until its day. */
export const plannedChange = z.discriminatedUnion('kind', [
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

export type PlannedChange = z.output<typeof plannedChange>;
export type PlannedChangeKind = PlannedChange['kind'];

/** A planned change as it is stored: the kind has a column of its own. */
export const storedChange = (change: PlannedChange): Record<string, unknown> =>
  Object.fromEntries(Object.entries(change).filter(([key]) => key !== 'kind'));
