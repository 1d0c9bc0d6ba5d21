import { stateTable } from './transition';

/**
 * 年度目标. Publishing from `revising` makes the next version, withdrawing the revision leaves the
 * one there is; a published version never changes. When revising asks for a reason, the window says.
 */
export const targetStates = stateTable(
  'target',
  ['draft', 'declared', 'returned', 'reviewed', 'published', 'revising', 'closed'],
  [
    { action: 'save', from: ['draft'], to: 'draft' },
    { action: 'save', from: ['returned'], to: 'returned' },
    { action: 'declare', from: ['draft', 'returned'], to: 'declared' },
    { action: 'return', from: ['declared', 'reviewed'], to: 'returned', reason: true },
    { action: 'review', from: ['declared'], to: 'reviewed' },
    { action: 'adjust', from: ['declared'], to: 'declared' },
    { action: 'adjust', from: ['reviewed'], to: 'reviewed' },
    { action: 'publish', from: ['reviewed', 'revising'], to: 'published' },
    { action: 'revise', from: ['published'], to: 'revising' },
    { action: 'withdraw', from: ['revising'], to: 'published' },
    { action: 'close', from: ['published'], to: 'closed' },
  ],
);
