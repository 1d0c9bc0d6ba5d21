import type { TargetState } from '../api/records';

/** In the order of the year, for filters. */
export const targetStates: readonly TargetState[] = [
  'draft',
  'declared',
  'returned',
  'reviewed',
  'published',
  'revising',
  'closed',
];

/** The usual path of a target, and the place of the other states on it. */
export const targetPath = ['draft', 'declared', 'reviewed', 'published', 'closed'] as const;
export const targetDetours = { returned: 'declared', revising: 'published' };

/** What may be done next in a state, the main step first; the server decides again. */
export const nextSteps: Record<
  TargetState,
  readonly ('declare' | 'return' | 'review' | 'publish' | 'adjust' | 'revise')[]
> = {
  draft: ['declare'],
  declared: ['review', 'publish', 'return', 'adjust'],
  returned: ['declare'],
  reviewed: ['publish', 'return', 'adjust'],
  published: ['revise'],
  revising: [],
  closed: [],
};
