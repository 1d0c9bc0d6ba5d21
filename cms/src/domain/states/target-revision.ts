import { stateTable } from './transition';

/** 目标修订: the way of a declaration, beside the published version that stays in force meanwhile. */
export const targetRevisionStates = stateTable(
  'targetRevision',
  ['draft', 'declared', 'returned', 'reviewed', 'published', 'withdrawn'],
  [
    { action: 'save', from: ['draft'], to: 'draft' },
    { action: 'save', from: ['returned'], to: 'returned' },
    { action: 'declare', from: ['draft', 'returned'], to: 'declared' },
    { action: 'return', from: ['declared', 'reviewed'], to: 'returned', reason: true },
    { action: 'review', from: ['declared'], to: 'reviewed' },
    { action: 'publish', from: ['reviewed'], to: 'published' },
    { action: 'withdraw', from: ['draft', 'declared', 'returned', 'reviewed'], to: 'withdrawn' },
  ],
);
