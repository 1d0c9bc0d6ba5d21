export { allotmentFault, totalOf, wholeOf } from './allot';
export { assessedIn } from './assessed';
export { applies } from './applies';
export { carriesPoints } from './carries-points';
export { checkFramework } from './check';
export { assignKeys, codeFaults, type KeyedItem, type PublishedItem } from './codes';
export { listOf, methodOfForm } from './method';
export { placeInMethod } from './method-place';
export {
  renewTargets,
  type LeftTarget,
  type PlannedTarget,
  type Renewal,
  type ExistingTarget,
} from './renew';
export { pointTotals, type PointTotal } from './totals';
export type { Assessee, Framework, FrameworkFault, FrameworkItem, Named } from './types';
