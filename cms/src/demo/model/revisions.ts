import type { TargetPlan } from './targets';

/** A revision of 2024; both are of a value of one unit outside the province's plan. */
export interface RevisionPlan {
  state: 'published' | 'declared';
  /** The value before, where it is published: the target has the new one. */
  earlier?: string;
  /** The value proposed, where it is under way. */
  proposed?: string;
  reason: string | null;
  outsideWindow: boolean;
  declaredAt: string;
  publishedAt?: string;
}

const REVISIONS: Readonly<Record<string, RevisionPlan>> = {
  // In the half-year window, before the half-year assessment began.
  'C-SZ C07': {
    state: 'published',
    earlier: '80',
    reason: null,
    outsideWindow: false,
    declaredAt: '2024-07-01T02:00:00Z',
    publishedAt: '2024-07-03T02:00:00Z',
  },
  'C-SZ C11': {
    state: 'declared',
    proposed: '97',
    reason: '汛期水毁路段较多，两条建制村客运班线停运，预计年内难以恢复',
    outsideWindow: true,
    declaredAt: '2024-11-05T02:00:00Z',
  },
};

export function revisionOf({ year, unit, item }: TargetPlan): RevisionPlan | undefined {
  return year === 2024 ? REVISIONS[`${unit.code} ${item.code}`] : undefined;
}

/** The version of a target that is in force. */
export const versionOf = (target: TargetPlan): number =>
  revisionOf(target)?.state === 'published' ? 2 : 1;
