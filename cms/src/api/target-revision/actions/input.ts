import { z } from 'zod';
import { decimalText, text } from '../../../actions/input';

/** Left out: as it is; empty: none. */
const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((written) => (written === undefined ? undefined : written || null));

const emptyDecimal = z.literal('').transform(() => null);

/** The fields a revision can propose; what is left out stays. */
export const proposal = {
  targetValue: z.union([emptyDecimal, decimalText]).nullish(),
  basis: optional(4000),
  measures: optional(4000),
  points: decimalText.optional(),
  direction: z.enum(['higher', 'lower']).optional(),
  method: z
    .strictObject({ kind: text(40), params: z.record(z.string(), z.unknown()).default({}) })
    .optional(),
};

export const whyOptional = optional(2000);
