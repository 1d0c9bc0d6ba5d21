import { stateTable, type StateOf } from './transition';

export const inspectionStates = stateTable(
  'inspection',
  ['draft', 'submitted', 'closed'],
  [
    { action: 'update', from: ['draft'], to: 'draft' },
    { action: 'submit', from: ['draft'], to: 'submitted' },
    { action: 'close', from: ['submitted'], to: 'closed', reason: true },
  ],
);

export type InspectionState = StateOf<typeof inspectionStates>;
