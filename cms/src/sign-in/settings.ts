import { z } from 'zod';

const count = z.number().int().positive();
const schema = z.strictObject({
  session: z.strictObject({ idleMinutes: count, absoluteHours: count }),
  lockout: z.strictObject({ accountFailures: count, addressFailures: count, minutes: count }),
  password: z.strictObject({
    minLength: count,
    minClasses: z.number().int().min(1).max(4),
    history: z.number().int().min(0).max(10),
  }),
});

/** config/sign-in.ts, checked. */
export const settings = () => schema.parse(strapi.config.get('sign-in'));
