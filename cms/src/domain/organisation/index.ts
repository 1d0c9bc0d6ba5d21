export { closeFault, mergeFault } from './close';
export { isCoefficient } from './coefficient';
export { CHANGE_KINDS, dateFault, type ChangeKind, type DatedChange } from './dates';
export { closedFault, moveFault, placeFault } from './move';
export { nameFault } from './name';
export { isOpen, isWithin, openChildren } from './tree';
export type { Organisation, OrganisationFault, OrganisationFaultCode, TreeUnit } from './types';
