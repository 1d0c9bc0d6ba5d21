import { stateTable, type StateOf } from './transition';

/** 进展报告. Late is a fact of its dates, not a state. */
export const progressReportStates = stateTable(
  'progressReport',
  ['draft', 'submitted', 'returned', 'verified'],
  [
    { action: 'save', from: ['draft'], to: 'draft' },
    { action: 'save', from: ['returned'], to: 'returned' },
    { action: 'submit', from: ['draft', 'returned'], to: 'submitted' },
    { action: 'return', from: ['submitted'], to: 'returned', reason: true },
    { action: 'verify', from: ['submitted'], to: 'verified' },
  ],
);

export type ReportState = StateOf<typeof progressReportStates>;
