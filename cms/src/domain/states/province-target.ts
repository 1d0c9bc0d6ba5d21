import { stateTable, type ActionOf, type StateOf } from './transition';

/** 全省目标. It may be decomposed anew while its units' targets are open; only a draft is changed. */
export const provinceTargetStates = stateTable(
  'provinceTarget',
  ['draft', 'decomposed'],
  [
    { action: 'update', from: ['draft'], to: 'draft' },
    { action: 'remove', from: ['draft'], to: 'draft' },
    { action: 'decompose', from: ['draft', 'decomposed'], to: 'decomposed' },
    { action: 'reopen', from: ['decomposed'], to: 'draft', reason: true },
  ],
);

export type ProvinceTargetAction = ActionOf<typeof provinceTargetStates>;
export type ProvinceTargetState = StateOf<typeof provinceTargetStates>;
