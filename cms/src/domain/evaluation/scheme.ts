import { z } from 'zod';
import { DomainError } from '../errors';
import { decimal, nonNegative } from '../exact/decimal';

const weights = z.record(z.string().min(1).max(100), nonNegative);

const group = z.strictObject({
  /** W: target type or component → weight. */
  weights,
  /** w of this assessment type, where it differs from the scheme's. */
  occasions: weights.optional(),
  /** w of single target types, where they differ again. */
  typeOccasions: z.record(z.string(), weights).optional(),
});

/** "rank ≤ n and score ≥ s": in place of the quota, for the top grade or the named one. */
const gate = z.strictObject({
  grade: z.string().optional(),
  rank: z.coerce.number().int().min(1),
  score: decimal,
});

export const schemeSchema = z.strictObject({
  assessmentTypes: z.record(z.string().min(1), group),
  components: z.array(z.string()).default([]),
  occasions: weights.default({}),
  missing: z.enum(['block', 'zero', 'exclude']).default('block'),
  bonusCap: nonNegative.nullish(),
  deductionCap: nonNegative.nullish(),
  maximum: nonNegative.prefault('120'),
  tieBreakers: z.array(z.string()).default([]),
  grades: z.array(z.strictObject({ name: z.string().min(1), min: decimal })).default([]),
  topQuota: nonNegative.nullish(),
  quotaMinimum: z.coerce.number().int().min(0).default(0),
  gates: z.array(gate).default([]),
});

/** A scheme as data (JSON, decimals as text). */
export type SchemeDefinition = z.input<typeof schemeSchema>;
/** A scheme that has been read. */
export type Scheme = z.output<typeof schemeSchema>;
export type SchemeGroup = z.output<typeof group>;

/** Reads a scheme. Error: `invalidScheme` with the fields that are wrong. */
export function readScheme(definition: unknown): Scheme {
  const result = schemeSchema.safeParse(definition);
  if (result.success) return result.data;
  throw new DomainError('invalidScheme', { fields: schemeFields(result.error).join(', ') });
}

/** The fields a failed reading complains of. */
export function schemeFields(error: z.ZodError): string[] {
  return error.issues.map((issue) =>
    [...issue.path, ...(issue.code === 'unrecognized_keys' ? issue.keys : [])].join('.'),
  );
}

/** The group of an assessment type. Error: `unknownAssessmentType`. */
export function groupOf(scheme: Scheme, assessmentType: string): SchemeGroup {
  const found = Object.hasOwn(scheme.assessmentTypes, assessmentType)
    ? scheme.assessmentTypes[assessmentType]
    : undefined;
  if (!found) throw new DomainError('unknownAssessmentType', { assessmentType });
  return found;
}

/** w(o) for a target type of a group: occasion → weight. */
export function occasionWeights(scheme: Scheme, group: SchemeGroup, targetType: string) {
  const own =
    group.typeOccasions && Object.hasOwn(group.typeOccasions, targetType)
      ? group.typeOccasions[targetType]
      : undefined;
  return own ?? group.occasions ?? scheme.occasions;
}
