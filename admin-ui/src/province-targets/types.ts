import type { Verdict } from '@milepost/domain/decomposition/balance';
import type { ProvinceTargetState } from '@milepost/domain/states/province-target';

import type { Base, DecimalText, Ref, TargetState } from '../api/records';

export const ways = ['equally', 'lastYear', 'byHand'] as const;
export type Way = (typeof ways)[number];

export interface ProvinceTarget extends Base {
  year: number;
  targetType: Ref | null;
  assessor: Ref | null;
  indicator: Ref | null;
  itemCode: string;
  name: string;
  totalValue: DecimalText;
  /** What the units' targets add up to now. */
  sum: DecimalText;
  unitOfMeasure: string | null;
  direction: 'higher' | 'lower';
  places: number;
  basis: string | null;
  source: string | null;
  state: ProvinceTargetState;
  way: Way | null;
  overhangReason: string | null;
  decomposedAt: string | null;
}

/** A unit's part of the whole, with what the ways to divide would give it. */
export interface Part extends Base {
  unit: (Ref & { code: string }) | null;
  itemCode: string;
  state: TargetState;
  /** Whether the target still takes a share; a published one changes by revision. */
  open: boolean;
  value: DecimalText | null;
  lastYear: DecimalText | null;
  equally: DecimalText | null;
  byLastYear: DecimalText | null;
}

export interface Parts {
  verdict: Verdict;
  sum: DecimalText;
  difference: DecimalText;
  /** All of them, also those the reader may not see. */
  units: number;
  parts: Part[];
}

/** An item of the year that can be given a total and has none. */
export interface Candidate {
  id: string;
  itemCode: string;
  name: string;
  targetType: Ref;
  unitOfMeasure: string | null;
  units: number;
  value: DecimalText | null;
  lastYear: DecimalText | null;
}
