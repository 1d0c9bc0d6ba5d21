import type { Target } from '../api/records';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parameters of a target's method, beside its kind or in an object of their own. */
function paramsOf(method: Target['method']): Record<string, unknown> {
  if (!isObject(method)) return {};
  return isObject(method['params']) ? method['params'] : method;
}

/** The stages of a milestone method, by their codes. */
export function stagesOf(method: Target['method']): string[] {
  const { stages } = paramsOf(method);
  if (!Array.isArray(stages)) return [];
  return stages.flatMap((stage: unknown) =>
    isObject(stage) && typeof stage['code'] === 'string' ? [stage['code']] : [],
  );
}

/** The grades of a judged method. */
export function gradesOf(method: Target['method']): string[] {
  const { grades } = paramsOf(method);
  return isObject(grades) ? Object.keys(grades) : [];
}
