import { evaluationRunStates } from '@milepost/domain/states/evaluation-run';
import type { RunAction } from '@milepost/domain/states/evaluation-run';
import { allows } from '@milepost/domain/states/transition';

/** Whether an action can be offered on a run; the server decides again. */
export const canBe = ({ state }: { state: string }, verb: RunAction): boolean =>
  allows(evaluationRunStates, state, verb);

/** Waiting or computing: what can still fail. */
export const isRunning = (run: { state: string }): boolean => canBe(run, 'fail');

/** Whether it has results that no later run has replaced. */
export const hasResults = (run: { state: string }): boolean => canBe(run, 'supersede');
