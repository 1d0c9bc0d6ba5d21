import type { Operation } from '../../rest/operation';
import { create, declare, save } from './actions/propose';
import { publish } from './actions/publish';
import { returnRevision, review, withdraw } from './actions/review';

export const targetRevisionOperations: readonly Operation[] = [
  create,
  save,
  declare,
  returnRevision,
  review,
  publish,
  withdraw,
];
