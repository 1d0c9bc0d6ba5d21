import { stateTable } from './transition';

/** 专项工作. */
export const specialTaskStates = stateTable(
  'specialTask',
  ['draft', 'issued', 'inProgress', 'reported', 'accepted', 'returned', 'assessed'],
  [
    { action: 'issue', from: ['draft'], to: 'issued' },
    { action: 'start', from: ['issued'], to: 'inProgress' },
    { action: 'report', from: ['inProgress', 'returned'], to: 'reported' },
    { action: 'accept', from: ['reported'], to: 'accepted' },
    { action: 'return', from: ['reported'], to: 'returned', reason: true },
    { action: 'assess', from: ['accepted'], to: 'assessed' },
  ],
);
