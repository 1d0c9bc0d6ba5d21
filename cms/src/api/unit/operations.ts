import type { Operation } from '../../rest/operation';
import { affected } from './affected';
import { close, merge, move, rename, retype } from './actions/change';
import { create } from './actions/create';
import { update } from './actions/update';
import { weigh } from './actions/weigh';

export const unitOperations: readonly Operation[] = [
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
