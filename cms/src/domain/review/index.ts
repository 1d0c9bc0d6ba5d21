export { ownDeclarationFault } from './own';
export { changedTerms, proposalFaults, TERMS, type Proposal, type Terms } from './proposal';
export { isOutsideWindow, revisionWindow, type RevisionWindow } from './window';
export { marksOf, type Declared, type Mark, type MarkRules, type Peer } from './marks';
