import type { Target } from '../api/records';

type Method = Target['method'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The parameters of a target's method, beside its kind or in an object of their own. */
export function paramsOf(method: Method): Record<string, unknown> {
  if (!isObject(method)) return {};
  return isObject(method['params']) ? method['params'] : method;
}

/** The stages of a 阶段验收 with their shares of the points, in order. */
export function stagesOf(method: Method): { code: string; share: string }[] {
  const { stages } = paramsOf(method);
  if (!Array.isArray(stages)) return [];
  return stages.flatMap((stage: unknown) =>
    isObject(stage) && typeof stage['code'] === 'string'
      ? [{ code: stage['code'], share: typeof stage['share'] === 'string' ? stage['share'] : '' }]
      : [],
  );
}

/** The grades of a 综合评分 with their shares of the points. */
export function gradesOf(method: Method): { name: string; share: string }[] {
  const { grades } = paramsOf(method);
  if (!isObject(grades)) return [];
  return Object.entries(grades).map(([name, share]) => ({ name, share: String(share) }));
}
