import { stateTable } from './transition';

/** 年度目标. Publishing from `revising` makes the next version; a published version never changes. */
export const targetStates = stateTable(
  'target',
  ['draft', 'declared', 'returned', 'reviewed', 'published', 'revising', 'closed'],
  [
    { action: 'declare', from: ['draft', 'returned'], to: 'declared' },
    { action: 'return', from: ['declared'], to: 'returned', reason: true },
    { action: 'review', from: ['declared'], to: 'reviewed' },
    { action: 'publish', from: ['reviewed', 'revising'], to: 'published' },
    { action: 'revise', from: ['published'], to: 'revising', reason: true },
    { action: 'close', from: ['published'], to: 'closed' },
  ],
);
