import { z, type ZodType } from 'zod';
import { Decimal, DECIMAL_TEXT, withoutGroups } from '../domain/exact/decimal';
import { isMessageKey, type MessageKey, type Params } from '../messages';
import { invalid, type Complaint } from '../core/refusal';

/** The input of every change of a record: its id, and the version the client saw. */
export const seen = { id: z.string().max(64), version: z.int().min(1) };

/** A text a person wrote; blank ends do not count. */
export const text = (max = 4000) => z.string().trim().min(1).max(max);

export const reason = text(2000);

const written = z
  .union([z.string(), z.number()])
  .transform((value) => withoutGroups(String(value).trim()));

const checked = z
  .string()
  .refine((value) => DECIMAL_TEXT.test(value), {
    error: ({ input }) => (/^-?\d+(\.\d+)?$/.test(String(input)) ? 'numberTooLong' : 'badNumber'),
  })
  .transform((value) => new Decimal(value).toFixed());

/**
 * A decimal as plain text without needless zeros; at most 18 digits before and 12 after the point,
 * commas only between thousands.
 */
export const decimalText = written.pipe(checked);

/** A required decimal; `missing` is the message where it is absent. */
export const givenDecimal = (missing: MessageKey) =>
  written.refine((value) => value !== '', missing).pipe(checked);

/** Reads input by a strict schema. Refuses with 400 and what is wrong, by field. */
export function parseInput<I>(schema: ZodType<I>, given: unknown): I {
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw invalid(complaintsOf(read.error, given));
}

/** The first complaint of each field. */
export function complaintsOf(error: z.ZodError, given: unknown): Record<string, Complaint> {
  const complaints: Record<string, Complaint> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const field = path ? `${path}.${key}` : key;
        complaints[field] ??= { code: 'unknownField', params: { field } };
      }
    else complaints[path] ??= complaintOf(issue, valueAt(given, issue.path));
  }
  return complaints;
}

function complaintOf(issue: z.core.$ZodIssue, value: unknown): Complaint {
  if (value === undefined || value === null) return { code: 'required' };
  if (issue.code === 'custom' && isMessageKey(issue.message))
    return { code: issue.message, params: (issue.params ?? {}) as Params };
  if (issue.code === 'too_small')
    return issue.origin === 'string'
      ? { code: 'required' }
      : { code: 'tooSmall', params: { min: String(issue.minimum) } };
  if (issue.code === 'too_big') {
    const max = String(issue.maximum);
    return issue.origin === 'string'
      ? { code: 'tooLong', params: { max } }
      : { code: 'tooBig', params: { max } };
  }
  if (issue.code === 'invalid_union') {
    // Of several shapes, the one that was nearly met knows best what is wrong.
    const told = issue.errors.flat().map((inner) => complaintOf(inner, value));
    return told.find(({ code }) => code !== 'badValue') ?? { code: 'badValue' };
  }
  return { code: 'badValue' };
}

function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    given,
  );
}
