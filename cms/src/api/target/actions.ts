import type { Offer } from '../../rest/actions';
import { peers } from './queue/peers';
import { queue } from './queue/queue';
import { adjust } from './use-cases/adjust';
import { assign } from './use-cases/assign';
import { declare } from './use-cases/declare';
import { publish } from './use-cases/publish';
import { giveBack } from './use-cases/return';
import { review } from './use-cases/review';
import { save } from './use-cases/save';

export const targetActions: readonly Offer[] = [
  save,
  declare,
  giveBack,
  adjust,
  review,
  publish,
  assign,
  queue,
  peers,
];
