import { DomainError } from '../errors';
import { bands } from './methods/bands';
import { bonus } from './methods/bonus';
import { constraint } from './methods/constraint';
import { deduct } from './methods/deduct';
import { formula } from './methods/formula';
import { judged } from './methods/judged';
import { milestone } from './methods/milestone';
import { proportional } from './methods/proportional';
import { step } from './methods/step';
import { veto } from './methods/veto';
import type { Method, MethodKind } from './types';

/** Every scoring method by its kind. */
export const METHODS: Readonly<Record<MethodKind, Method>> = {
  proportional,
  step,
  bands,
  deduct,
  bonus,
  milestone,
  judged,
  constraint,
  veto,
  formula,
};

/** The method of a kind. Error: `unknownMethod`. */
export function methodOf(kind: string): Method {
  const method = Object.values(METHODS).find((candidate) => candidate.kind === kind);
  if (!method) throw new DomainError('unknownMethod', { method: kind });
  return method;
}
