import type { SeedIndicator } from '../types';

/** An indicator before its category is known. */
export type Unclassed = Omit<SeedIndicator, 'category'>;
