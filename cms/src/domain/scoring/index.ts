import { z } from 'zod';
import { DomainError, fault, type Fault } from '../errors';
import { decimal } from '../exact/decimal';
import { readScoreInput, type ScoreInput } from './input';
import { carriesPoints, methodOf } from './registry';
import type { Score } from './types';

export {
  carriesPoints,
  isMethodKind,
  KINDS_WITHOUT_POINTS,
  METHOD_KINDS,
  METHODS,
  methodOf,
  type AsksOf,
  type CountsOf,
  type MethodKind,
  type ParamName,
  type StepKey,
} from './registry';
export { comparedAt, cutOffAt, CUT_OFFS, latestOf, type CutOff } from './cut-off';
export {
  factsOf,
  computeFrom,
  scoreFacts,
  type Computation,
  type ScoreFacts,
  type ScoreTerms,
} from './facts';
export { ASKED, type Asked, type Measured, type Needs, type When } from './needs';
export type { Field, Fields } from './params';
export { VETO_EFFECTS } from './methods/veto';
export type { ScoreInput } from './input';
export type { BreakdownLine, Direction, Figure, Method, Score, Step } from './types';

/**
 * Scores one target in one occasion, in points, unrounded, with every step explained by message
 * keys. Source: cms/docs/domain.md#scoring-one-target-in-one-occasion. Errors (DomainError):
 * `invalidInput`, `invalidParams`, `missingInput`, `targetNotPositive`, `unknownGrade`,
 * `unknownStage`, `valueOutOfRange`, `divisionByZero` and the formula's own.
 */
export function scoreTarget(input: ScoreInput): Score {
  const { method, params, ...facts } = readScoreInput(input);
  return methodOf(method).score(params, facts);
}

const methodInput = z.object({
  method: z.string(),
  points: decimal,
  target: decimal.nullish(),
  direction: z.enum(['higher', 'lower']).default('higher'),
  params: z.unknown().optional(),
});
export type MethodInput = z.input<typeof methodInput>;

/** Faults of an item's method for the framework check; an empty list means it can be published. */
export function validateMethod(input: MethodInput): Fault[] {
  const read = methodInput.safeParse(input);
  if (!read.success)
    return read.error.issues.map((issue) => fault('invalidField', { field: issue.path.join('.') }));
  const { method, points, target, direction, params } = read.data;
  try {
    const faults = methodOf(method).check(params, {
      points,
      target: target ?? undefined,
      direction,
    });
    const pointless = points.lt(0) || (points.isZero() && carriesPoints(method));
    return pointless
      ? [fault('pointsNotPositive', { points: points.toFixed() }), ...faults]
      : faults;
  } catch (error) {
    if (error instanceof DomainError) return [fault(error.code, { ...error.params })];
    throw error;
  }
}
