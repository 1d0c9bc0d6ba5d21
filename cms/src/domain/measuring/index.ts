export {
  isScheduled,
  judgedKind,
  measureKindOf,
  MEASURE_KINDS,
  type ItemMeasured,
  type MeasureKind,
} from './kinds';
export { progressOf, type MeasuredFacts, type Progress } from './progress';
