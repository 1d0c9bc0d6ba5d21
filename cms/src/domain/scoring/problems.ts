import { z } from 'zod';

/** What is wrong with one parameter: missing, notNumber, negative, notPositive, unknown or invalid. */
export interface ParamProblem {
  /** Such as `cap` or `bands.0.min`. */
  path: string;
  reason: string;
}

/** Every parameter a method's schema refuses, each once. */
export function problemsOf(error: z.ZodError, params: unknown): ParamProblem[] {
  const found = new Map<string, string>();
  for (const issue of error.issues)
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys) found.set([...issue.path, key].join('.'), 'unknown');
    else {
      const path = issue.path.join('.');
      if (!found.has(path)) found.set(path, reasonOf(issue, valueAt(params, issue.path)));
    }
  return [...found].map(([path, reason]) => ({ path, reason }));
}

function reasonOf(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === undefined || value === null || value === '') return 'missing';
  if (issue.code === 'too_small') return 'missing';
  if (issue.code === 'custom') return issue.message;
  return issue.code === 'invalid_format' ? 'notNumber' : 'invalid';
}

const record = z.record(z.string(), z.unknown());

function valueAt(params: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(key)];
    return record.safeParse(value).data?.[String(key)];
  }, params);
}
