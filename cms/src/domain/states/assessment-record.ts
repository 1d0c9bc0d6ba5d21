import { stateTable, type ActionOf, type StateOf } from './transition';

/** 考核记录: 归档, 退档, 作废. An archived record does not change; a voided one is over. */
export const assessmentRecordStates = stateTable(
  'assessmentRecord',
  ['draft', 'submitted', 'archived', 'returned', 'voided'],
  [
    { action: 'save', from: ['draft'], to: 'draft' },
    { action: 'save', from: ['returned'], to: 'returned' },
    { action: 'submit', from: ['draft', 'returned'], to: 'submitted' },
    { action: 'archive', from: ['submitted'], to: 'archived' },
    { action: 'return', from: ['archived'], to: 'returned', reason: true },
    {
      action: 'void',
      from: ['draft', 'submitted', 'archived', 'returned'],
      to: 'voided',
      reason: true,
    },
  ],
);

export type RecordAction = ActionOf<typeof assessmentRecordStates>;
export type RecordState = StateOf<typeof assessmentRecordStates>;
