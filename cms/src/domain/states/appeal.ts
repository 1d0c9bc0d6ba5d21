import { stateTable } from './transition';

/** 申诉. Rejecting or dismissing it needs a reason. */
export const appealStates = stateTable(
  'appeal',
  ['lodged', 'accepted', 'rejected', 'underReview', 'upheld', 'dismissed'],
  [
    { action: 'accept', from: ['lodged'], to: 'accepted' },
    { action: 'reject', from: ['lodged'], to: 'rejected', reason: true },
    { action: 'review', from: ['accepted'], to: 'underReview' },
    { action: 'uphold', from: ['underReview'], to: 'upheld' },
    { action: 'dismiss', from: ['underReview'], to: 'dismissed', reason: true },
  ],
);
