import { bands, constraint, milestone, proportional, step, veto } from '../methods';
import type { SeedMethod, TargetTypeCode } from '../types';
import type { Unclassed } from './unclassed';

const METHODS: Record<string, SeedMethod> = {
  proportional: proportional(),
  step: step('0.05', '1', '0.5'),
  bands,
  constraint: constraint(),
  milestone: milestone(['方案批复', '0.2'], ['开工', '0.3'], ['主体完成', '0.3'], ['验收', '0.2']),
  veto: veto('gradeCap', '良好'),
};
const LOWER = /死亡|超限|事故|大案/;

/** An indicator with figures that provinces published; target type and method are our assignment. */
export function published(
  code: string,
  name: string,
  unitOfMeasure: string,
  targetType: TargetTypeCode,
  method: string,
  source: string,
): Unclassed {
  const direction = LOWER.test(name) ? 'lower' : 'higher';
  const scoring = METHODS[method];
  if (!scoring) throw new Error(`No method ${method} for ${name}`);
  return { code, name, unitOfMeasure, direction, targetType, method: scoring, source };
}
