import type { Operation } from '../../rest/operation';
import { candidates } from './actions/candidates';
import { create } from './actions/create';
import { decompose } from './actions/decompose';
import { parts } from './actions/parts';
import { remove, reopen, update } from './actions/update';

export const provinceTargetOperations: readonly Operation[] = [
  create,
  update,
  remove,
  decompose,
  reopen,
  parts,
  candidates,
];
