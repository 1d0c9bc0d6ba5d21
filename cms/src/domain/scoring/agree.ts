import equal from 'fast-deep-equal';
import { Decimal } from '../exact/decimal';
import { computeFrom, type ScoreFacts } from './facts';
import type { BreakdownLine } from './types';

/** A score as a record keeps it. */
export interface StoredScore {
  points: string;
  score: string | null;
  suggestedScore: string | null;
  effect: string | null;
  breakdown: readonly BreakdownLine[] | null;
  inputs: unknown;
  targetVersion: number | null;
  reason: string | null;
}

/** Two values that ought to be one. */
export interface Disagreement {
  about: string;
  stored: string;
  computed: string;
}

export interface Verdict {
  disagreements: Disagreement[];
  /** Somebody departed from the suggestion and gave a reason. */
  byHand: boolean;
}

/**
 * Computes a stored score again from its facts, and says where record, facts and rules differ. A score
 * that differs from the suggestion agrees only with a reason.
 */
export function agreement(record: StoredScore, facts: ScoreFacts): Verdict {
  const again = computeFrom(facts);
  const byHand = record.reason !== null && !same(record.score, again.score);
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['points', record.points, facts.points],
    ['targetVersion', record.targetVersion, facts.targetVersion],
    ['inputs', record.inputs ?? {}, facts.inputs],
    ['target', facts.target, again.target],
    ['value', facts.value, again.value],
    ['steps', facts.steps, again.steps],
    ['breakdown', record.breakdown ?? [], again.lines],
    ['facts.score', facts.score, again.score],
    ['suggestedScore', record.suggestedScore, again.score],
    ['effect', record.effect, again.effect],
    ...(byHand ? [] : [['score', record.score, again.score] as const]),
  ];
  const disagreements = pairs
    .filter(([, stored, computed]) => !same(stored, computed))
    .map(([about, stored, computed]) => ({
      about,
      stored: written(stored),
      computed: written(computed),
    }));
  return { disagreements, byHand };
}

const NUMBER = /^-?\d+(\.\d+)?$/;
const isNumber = (value: unknown): value is string =>
  typeof value === 'string' && NUMBER.test(value);

const same = (one: unknown, other: unknown): boolean =>
  isNumber(one) && isNumber(other) ? new Decimal(one).eq(other) : equal(one, other);

const written = (value: unknown): string =>
  typeof value === 'string' ? value : JSON.stringify(value);
