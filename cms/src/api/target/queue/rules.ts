import { z } from 'zod';
import type { MarkRules } from '../../../domain/review';

const decimal = z.string().regex(/^\d+(\.\d+)?$/);
const schema = z.strictObject({
  minimumPeers: z.int().min(1),
  deviations: decimal,
  share: decimal,
});

/** The limits of config/review.ts. */
export const markRules = (): MarkRules => schema.parse(strapi.config.get('review'));
