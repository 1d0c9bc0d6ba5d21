import type { RevisionState } from './types';

export const revisionPath = ['draft', 'declared', 'reviewed', 'published'] as const;
export const revisionDetours = { returned: 'declared', withdrawn: 'draft' };

/** What may be done next in a state, the main step first; the server decides again. */
export const nextSteps: Record<
  RevisionState,
  readonly ('declare' | 'review' | 'publish' | 'return' | 'withdraw')[]
> = {
  draft: ['declare', 'withdraw'],
  declared: ['review', 'publish', 'return', 'withdraw'],
  returned: ['declare', 'withdraw'],
  reviewed: ['publish', 'return', 'withdraw'],
  published: [],
  withdrawn: [],
};

/** Neither published nor withdrawn. */
export const isRunning = ({ state }: { state: RevisionState }): boolean =>
  nextSteps[state].length > 0;
