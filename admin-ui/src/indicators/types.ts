import type { Base, Ref } from '../api/records';

export interface Indicator extends Base {
  code: string;
  name: string;
  nameEn: string | null;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  targetType: Ref | null;
  category: Ref | null;
  assessor: Ref | null;
  common: boolean | null;
  source: string | null;
  /** Only on the page of one indicator. */
  method?: Record<string, unknown> | null;
}

/** A year in which the indicator was used, over the targets that the reader sees. */
export interface IndicatorYear {
  year: number;
  units: number;
  targetValue: string | null;
  verifiedValue: string | null;
  /** How many targets have a verified value. */
  verified: number;
}

export interface IndicatorHistory {
  /** Lengths and sums of money are added, rates averaged. */
  way: 'sum' | 'mean';
  years: IndicatorYear[];
}
