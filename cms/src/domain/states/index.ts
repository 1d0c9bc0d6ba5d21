export { appealStates } from './appeal';
export { assessmentRecordStates } from './assessment-record';
export { directionStates } from './direction';
export { evaluationRunStates } from './evaluation-run';
export { processStates } from './process';
export { progressReportStates } from './progress-report';
export { provinceTargetStates } from './province-target';
export { separationFault, type Duty } from './separation';
export { specialTaskStates } from './special-task';
export { targetStates } from './target';
export { targetRevisionStates } from './target-revision';
export {
  actionsFrom,
  allows,
  transition,
  type StateTable,
  type Transition,
  type TransitionResult,
} from './transition';
