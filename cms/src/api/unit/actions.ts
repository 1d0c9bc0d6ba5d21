import type { Offer } from '../../rest/actions';
import { affected } from './affected';
import { close, merge, move, rename, retype } from './use-cases/change';
import { create } from './use-cases/create';
import { update } from './use-cases/update';
import { weigh } from './use-cases/weigh';

export const unitActions: readonly Offer[] = [
  create,
  update,
  weigh,
  rename,
  move,
  retype,
  merge,
  close,
  affected,
];
