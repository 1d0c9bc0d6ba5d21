import { stateTable } from './transition';

/**
 * 年度目标. Publishing from `revising` makes the next version, withdrawing the revision leaves the
 * one there is; a published version never changes. When revising asks for a reason, the window says.
 * What the department in charge sets (下达) needs no review; it is set, and its points allotted, until
 * the office publishes.
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
    { action: 'set', from: ['draft', 'declared', 'returned', 'reviewed'], to: 'reviewed' },
    { action: 'allot', from: ['draft'], to: 'draft' },
    { action: 'allot', from: ['declared'], to: 'declared' },
    { action: 'allot', from: ['returned'], to: 'returned' },
    { action: 'allot', from: ['reviewed'], to: 'reviewed' },
    { action: 'publish', from: ['reviewed', 'revising'], to: 'published' },
    { action: 'revise', from: ['published'], to: 'revising' },
    { action: 'withdraw', from: ['revising'], to: 'published' },
    { action: 'close', from: ['published'], to: 'closed' },
  ],
);
