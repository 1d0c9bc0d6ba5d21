import type { SeedIndicator } from '../types';
import { ownIndicators } from './own';
import { planIndicators } from './plans';
import { serviceIndicators } from './services';

export const indicators: SeedIndicator[] = [
  ...planIndicators,
  ...serviceIndicators,
  ...ownIndicators,
];
