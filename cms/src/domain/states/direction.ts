import { stateTable } from './transition';

/** 督导: a comment that asks for action. What is sent back is answered again. */
export const directionStates = stateTable(
  'direction',
  ['issued', 'answered', 'closed', 'sentBack'],
  [
    { action: 'answer', from: ['issued', 'sentBack'], to: 'answered' },
    { action: 'close', from: ['answered'], to: 'closed' },
    { action: 'sendBack', from: ['answered'], to: 'sentBack', reason: true },
  ],
);
