import { z } from 'zod';
import { LIGHTS, type Light } from './lights';

export { LIGHTS, type Light };

/** The measures a rule may ask about; what a target does not have makes a condition not match. */
export const MEASURES = [
  /** Percentage points the value is behind schedule, negative when ahead. Only during the year. */
  'behind',
  /** Completion in percent of the target. Only after the year. */
  'finalRate',
  /** Days and working days since an unsubmitted report was due. */
  'overdueDays',
  'overdueWorkingDays',
  /** How much the reported value lies below the last cumulative one. */
  'drop',
  /** Reported value in multiples of the target. */
  'multiple',
] as const;
export type Measure = (typeof MEASURES)[number];

const condition = z.strictObject({
  measure: z.enum(MEASURES),
  is: z.enum(['<', '<=', '>', '>=']),
  than: z.string().regex(/^-?\d{1,12}(\.\d{1,6})?$/),
});

/** A rule matches when all its conditions do; a rule without conditions always does. */
export const warningRule = z.strictObject({
  code: z.string().min(1).max(100),
  when: z.array(condition).max(10),
  light: z.enum(LIGHTS),
});
export type WarningRule = z.infer<typeof warningRule>;
