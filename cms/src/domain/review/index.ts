export { ownDeclarationFault } from './own';
export {
  changedTerms,
  proposalFaults,
  TARGET_TERMS,
  type Proposal,
  type TargetTerms,
} from './proposal';
export { isOutsideWindow, revisionWindow, type RevisionWindow } from './window';
export { marksOf, type Declared, type Mark, type MarkRules, type Peer } from './marks';
