export { addsUp } from './adds-up';
export { balanceOf, type Balance, type Verdict } from './balance';
export {
  assignFaults,
  type AssignedTarget,
  type AssignFault,
  type PersonPart,
} from './responsibility';
export { splitByWeights, splitEqually } from './split';
