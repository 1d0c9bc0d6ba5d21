import { z, type ZodType } from 'zod';
import { Decimal, DECIMAL_TEXT, withoutGroups } from '../domain/exact/decimal';
import { isMessageKey, type MessageKey, type Params } from '../messages';
import { invalid, type FieldError } from '../core/refusal';

/** The input of every change of a record: its id, and the version the client saw. */
export const idAndVersion = { id: z.string().max(64), version: z.int().min(1) };

/** A text a person wrote; blank ends do not count. */
export const text = (max = 4000) => z.string().trim().min(1).max(max);

export const reason = text(2000);

/** A field that was left empty is stored as nothing. */
export const blankAsNull = (written: string | null | undefined): string | null => written || null;

/** A field that was left out is stored as nothing. */
export const missingAsNull = <T>(value: T | null | undefined): T | null => value ?? null;

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
export const requiredDecimal = (missing: MessageKey) =>
  written.refine((value) => value !== '', missing).pipe(checked);

/** Reads input by a strict schema. Refuses with 400 and what is wrong, by field. */
export function parseInput<I>(schema: ZodType<I>, raw: unknown): I {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  throw invalid(fieldErrorsOf(read.error, raw));
}

/** The first error of each field. */
export function fieldErrorsOf(error: z.ZodError, raw: unknown): Record<string, FieldError> {
  const errors: Record<string, FieldError> = {};
  for (const issue of error.issues) {
    const path = issue.path.join('.');
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) {
        const field = path ? `${path}.${key}` : key;
        errors[field] ??= { code: 'unknownField', params: { field } };
      }
    else errors[path] ??= fieldErrorOf(issue, valueAt(raw, issue.path));
  }
  return errors;
}

function fieldErrorOf(issue: z.core.$ZodIssue, value: unknown): FieldError {
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
    const errors = issue.errors.flat().map((inner) => fieldErrorOf(inner, value));
    return errors.find(({ code }) => code !== 'badValue') ?? { code: 'badValue' };
  }
  return { code: 'badValue' };
}

function valueAt(raw: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    raw,
  );
}
