import { actionsFrom, stateTable, type ActionOf, type StateOf } from './transition';

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

export type TargetState = StateOf<typeof targetStates>;
export type TargetAction = ActionOf<typeof targetStates>;

/** Published: what the unit answers for, also while it is being revised and once the year is over. */
export const TARGET_IN_FORCE: readonly TargetState[] = ['published', 'revising', 'closed'];

export const isInForce = (state: string): boolean => TARGET_IN_FORCE.some((one) => one === state);

/** Whether people can be named who do it (EX-2): in force, and not over. */
export const isAssignable = (state: string): boolean => state !== 'closed' && isInForce(state);

/**
 * What is done with a target itself. The office may review and publish a declared one in one step;
 * one that is being revised goes on by its revision (PM-14).
 */
export function actionsOnTarget(state: TargetState): TargetAction[] {
  if (state === 'revising') return [];
  const actions = actionsFrom(targetStates, state);
  return actions.includes('review') ? [...actions, 'publish'] : actions;
}
