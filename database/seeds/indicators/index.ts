import type { IndicatorCategoryCode, SeedIndicator, TargetTypeCode } from '../types';
import { ownIndicators } from './own';
import { planIndicators } from './plans';
import { serviceIndicators } from './services';
import type { Unclassed } from './unclassed';

const BY_TYPE: Readonly<Record<Exclude<TargetTypeCode, 'functional'>, IndicatorCategoryCode>> = {
  safety: 'safety',
  integrity: 'integrity',
  officeBuilding: 'party',
};

/** Functional indicators are classed by their file, the others by their target type. */
const classed = (
  indicators: readonly Unclassed[],
  functional: IndicatorCategoryCode,
): SeedIndicator[] =>
  indicators.map((one) => ({
    ...one,
    category: one.targetType === 'functional' ? functional : BY_TYPE[one.targetType],
  }));

export const indicators: SeedIndicator[] = [
  ...classed(planIndicators, 'construction'),
  ...classed(serviceIndicators, 'service'),
  ...classed(ownIndicators, 'governance'),
];
