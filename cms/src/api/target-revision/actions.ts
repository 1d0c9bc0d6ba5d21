import type { Offer } from '../../rest/actions';
import { create, declare, save } from './use-cases/propose';
import { publish } from './use-cases/publish';
import { giveBack, review, withdraw } from './use-cases/review';

export const targetRevisionActions: readonly Offer[] = [
  create,
  save,
  declare,
  giveBack,
  review,
  publish,
  withdraw,
];
