import { z } from 'zod';
import { blankAsNull, idAndVersion, missingAsNull } from '../../../actions/input';

const optional = (max: number) => z.string().trim().max(max).nullish().transform(blankAsNull);

/** From when a change counts and on what ground; without a day from today on. */
export const dated = {
  effectiveOn: z.iso
    .date()
    .refine((day) => day >= '2000-01-01' && day < '2101-01-01', { message: 'dayOutOfRange' })
    .nullish()
    .transform(missingAsNull),
  reason: optional(2000),
};

export const changed = { ...idAndVersion, ...dated };

export const nameOf = z.string().trim().min(1).max(200);
export const optionalName = optional(200);
export const documentId = z.string().min(1).max(64);
