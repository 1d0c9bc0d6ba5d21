import { z } from 'zod';
import { blankAsNull } from '../../../actions/input';

export const STAFF_KINDS = ['staff', 'leader', 'contract'] as const;

export const staffKind = z.enum(STAFF_KINDS);

/** From this day on an entry holds. */
export const effectiveOn = z.iso
  .date()
  .refine((day) => day >= '1949-10-01' && day <= '2100-12-31', 'badValue');

export const note = z.string().trim().max(2000).nullish().transform(blankAsNull);

export const reference = z.string().min(1).max(64);

export const optionalReference = reference.or(z.literal('')).nullish().transform(blankAsNull);
