import { stateTable, type StateOf } from './transition';

/** 考核流程. Opening a closed one again and resetting go back, so both ask for a reason. */
export const processStates = stateTable(
  'process',
  ['planned', 'open', 'closed'],
  [
    { action: 'open', from: ['planned'], to: 'open' },
    { action: 'open', from: ['closed'], to: 'open', reason: true },
    { action: 'close', from: ['open'], to: 'closed' },
    { action: 'reset', from: ['open', 'closed'], to: 'planned', reason: true },
  ],
);

export type ProcessState = StateOf<typeof processStates>;
