import { bands } from './bands';
import { bonus } from './bonus';
import { constraint } from './constraint';
import { deduct } from './deduct';
import { difference } from './difference';
import { formula } from './formula';
import { judged } from './judged';
import { milestone } from './milestone';
import { proportional } from './proportional';
import { step } from './step';
import { veto } from './veto';

/** Every scoring method under its kind, in the order of the forms. */
export const all = {
  proportional,
  step,
  bands,
  difference,
  deduct,
  bonus,
  milestone,
  judged,
  constraint,
  veto,
  formula,
};
