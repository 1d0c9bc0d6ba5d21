import { z } from 'zod';
import { seen } from '../../../usecases/input';

const optional = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((given) => given || null);

/** From when a change counts and on what ground; without a day from today on. */
export const dated = {
  effectiveOn: z.iso
    .date()
    .refine((day) => day >= '2000-01-01' && day < '2101-01-01', { message: 'dayOutOfRange' })
    .nullish()
    .transform((given) => given ?? null),
  reason: optional(2000),
};

export const changed = { ...seen, ...dated };

export const nameOf = z.string().trim().min(1).max(200);
export const optionalName = optional(200);
export const documentId = z.string().min(1).max(64);
