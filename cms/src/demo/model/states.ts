import type { TargetPlan } from './targets';

export type TargetState =
  'draft' | 'declared' | 'returned' | 'reviewed' | 'published' | 'revising' | 'closed';

/**
 * Targets of 2024 that are still on their way, so that declaring, reviewing and publishing can be
 * shown. Only items outside the province's plan, so that its totals stay whole.
 */
const ON_THE_WAY: Record<string, TargetState> = {
  'U-XXZX D04': 'draft',
  'U-XXZX D05': 'draft',
  'U-XXZX B07': 'returned',
  'U-XY D02': 'draft',
  'U-XY D04': 'declared',
  'U-GHY D04': 'declared',
  'U-GHY S03': 'reviewed',
  'C-QW C12': 'draft',
  'C-QW C07': 'declared',
  'C-ST C11': 'declared',
  'C-SZ C12': 'declared',
  'C-SZ C11': 'revising',
  'G-LQ K07': 'returned',
  // What the discipline department sets for these, and shares the points of.
  'U-GHY I02': 'draft',
  'U-GHY I04': 'draft',
  'U-GHY I05': 'draft',
  'U-XY I02': 'draft',
  'U-XY I04': 'draft',
  'U-XY I05': 'draft',
  'C-ST I01': 'draft',
  'C-ST I04': 'draft',
  'C-ST I05': 'declared',
};

export function stateOf({ year, unit, item }: TargetPlan): TargetState {
  if (year < 2024) return 'closed';
  return ON_THE_WAY[`${unit.code} ${item.code}`] ?? 'published';
}

export const isInForce = (state: TargetState): boolean =>
  state === 'published' || state === 'revising' || state === 'closed';
