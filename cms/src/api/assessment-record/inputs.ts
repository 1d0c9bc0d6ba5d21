import { z } from 'zod';
import type { Asked } from '../../domain/scoring';
import { decimalText } from '../../actions/input';

const points = decimalText.refine((value) => !value.startsWith('-'), 'belowZero');

/** What the scorer adds to the values: events, accepted stages, a grade and the like. */
export const scoreInputs = z.strictObject({
  value: decimalText.optional(),
  events: z
    .array(
      z.strictObject({
        points,
        group: z.string().trim().max(100).optional(),
        note: z.string().trim().max(500).optional(),
      }),
    )
    .max(500)
    .optional(),
  accepted: z.array(z.string().max(100)).max(100).optional(),
  monthsLate: points.optional(),
  grade: z.string().max(100).optional(),
  met: z.boolean().optional(),
  triggered: z.boolean().optional(),
} satisfies Record<Asked, z.ZodType>);
export type ScoreInputs = z.infer<typeof scoreInputs>;
