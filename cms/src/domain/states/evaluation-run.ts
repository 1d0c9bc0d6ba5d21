import { stateTable, type ActionOf, type StateOf } from './transition';

/**
 * 批量汇总. `start` from `computing` lets another process take over a run whose process died;
 * a failure's reason is its cause.
 */
export const evaluationRunStates = stateTable(
  'evaluationRun',
  ['queued', 'computing', 'computed', 'publicNotice', 'published', 'failed', 'superseded'],
  [
    { action: 'start', from: ['queued', 'computing'], to: 'computing' },
    { action: 'finish', from: ['computing'], to: 'computed' },
    { action: 'fail', from: ['queued', 'computing'], to: 'failed', reason: true },
    { action: 'announce', from: ['computed'], to: 'publicNotice' },
    { action: 'publish', from: ['publicNotice'], to: 'published' },
    { action: 'supersede', from: ['computed', 'publicNotice', 'published'], to: 'superseded' },
  ],
);

export type RunAction = ActionOf<typeof evaluationRunStates>;
export type RunState = StateOf<typeof evaluationRunStates>;
