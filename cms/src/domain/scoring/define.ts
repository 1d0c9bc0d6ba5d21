import type { z } from 'zod';
import { DomainError, fault, type Fault } from '../errors';
import { problemsOf } from './problems';
import type { Facts, ItemFacts, Method, MethodKind, Score } from './types';

interface Definition<Params> {
  kind: MethodKind;
  params: z.ZodType<Params>;
  usesRate?: boolean | ((params: Params) => boolean);
  check?: (params: Params, item: ItemFacts) => Fault[];
  score: (params: Params, facts: Facts) => Score;
}

function invalid(kind: MethodKind, error: z.ZodError, given: unknown): DomainError {
  const problems = problemsOf(error, given);
  return new DomainError('invalidParams', {
    method: kind,
    fields: problems.map(({ path }) => path).join(', '),
    problems: problems.map(({ path, reason }) => `${path}:${reason}`).join('\n'),
  });
}

/** Ties a method to its strict parameter schema, so that callers can pass plain JSON. */
export function defineMethod<Params extends object>(definition: Definition<Params>): Method {
  const { kind, usesRate = false } = definition;
  const read = (params: unknown): Params => {
    const result = definition.params.safeParse(params ?? {});
    if (!result.success) throw invalid(kind, result.error, params);
    return result.data;
  };
  const rated = (params: Params) => (typeof usesRate === 'function' ? usesRate(params) : usesRate);
  return {
    kind,
    usesRate: (params) => rated(read(params)),
    complete: (params) => JSON.parse(JSON.stringify(read(params))) as Record<string, unknown>,
    score: (params, facts) => definition.score(read(params), facts),
    check(params, item) {
      const result = definition.params.safeParse(params ?? {});
      if (!result.success) {
        const { code, params: about } = invalid(kind, result.error, params);
        return [fault(code, { ...about })];
      }
      const own = definition.check?.(result.data, item) ?? [];
      if (item.target?.lte(0) !== true || !rated(result.data)) return own;
      return [...own, fault('targetNotPositive', { target: item.target.toFixed() })];
    },
  };
}
