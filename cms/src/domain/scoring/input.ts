import { z } from 'zod';
import { DomainError } from '../errors';
import { decimal, nonNegative } from '../exact/decimal';
import type { Asked } from './needs';
import { METHOD_KINDS } from './registry';

const measure = decimal.nullish().transform((value) => value ?? undefined);

/** What people may add; `value` is the verified one too, where the method looks at that. */
const asked = {
  value: measure,
  events: z
    .array(z.strictObject({ points: nonNegative, group: z.string().max(100).optional() }))
    .max(10_000)
    .default([]),
  accepted: z.array(z.string().max(100)).max(100).default([]),
  monthsLate: nonNegative.prefault('0'),
  grade: z.string().max(100).optional(),
  met: z.boolean().optional(),
  triggered: z.boolean().default(false),
} satisfies Record<Asked, z.ZodType>;

/** What is needed to score one target in one occasion, as plain JSON. */
export const scoreInput = z.strictObject({
  method: z.enum(METHOD_KINDS),
  points: nonNegative,
  params: z.unknown().optional(),
  direction: z.enum(['higher', 'lower']).default('higher'),
  target: measure,
  ...asked,
});
export type ScoreInput = z.input<typeof scoreInput>;

/** Reads the input. Error: `invalidInput` with the fields that are wrong. */
export function readScoreInput(input: unknown): z.output<typeof scoreInput> {
  const result = scoreInput.safeParse(input);
  if (result.success) return result.data;
  const fields = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : issue.path.join('.'),
  );
  throw new DomainError('invalidInput', { fields: fields.join(', ') });
}
