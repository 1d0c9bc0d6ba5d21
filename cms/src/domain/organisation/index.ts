export { closeFault, mergeFault } from './close';
export { CHANGE_KINDS, dateFault, type ChangeKind, type DatedChange } from './dates';
export { closedFault, moveFault, placeFault } from './move';
export { isOpen, isWithin, openChildren } from './tree';
export type { Organisation, OrganisationFault, OrganisationFaultCode, TreeUnit } from './types';
