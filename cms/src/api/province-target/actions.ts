import type { Offer } from '../../rest/actions';
import { candidates } from './use-cases/candidates';
import { create } from './use-cases/create';
import { decompose } from './use-cases/decompose';
import { parts } from './use-cases/parts';
import { remove, reopen, update } from './use-cases/update';

export const provinceTargetActions: readonly Offer[] = [
  create,
  update,
  remove,
  decompose,
  reopen,
  parts,
  candidates,
];
