import { actionsFrom, stateTable, type ActionOf, type StateOf } from './transition';

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

export type RevisionState = StateOf<typeof targetRevisionStates>;
export type RevisionAction = ActionOf<typeof targetRevisionStates>;

/** What is done with a revision; a declared one may be reviewed and published in one step (PM-14). */
export function actionsOnRevision(state: RevisionState): RevisionAction[] {
  const actions = actionsFrom(targetRevisionStates, state);
  return actions.includes('review') ? [...actions, 'publish'] : actions;
}
