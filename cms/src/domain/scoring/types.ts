import type { Decimal } from '../exact/decimal';
import type { Fault } from '../errors';

export const METHOD_KINDS = [
  'proportional',
  'step',
  'bands',
  'deduct',
  'bonus',
  'milestone',
  'judged',
  'constraint',
  'veto',
  'formula',
] as const;
export type MethodKind = (typeof METHOD_KINDS)[number];

export type Direction = 'higher' | 'lower';

/** One line of the explanation: `key` is a message key, `value` a decimal or a plain name. */
export interface BreakdownLine {
  key: string;
  value: string;
}

export interface ScoreEvent {
  points: Decimal;
  group?: string | undefined;
}

/** The facts a score is computed from, already read and checked. Values in the item's own unit. */
export interface Facts {
  points: Decimal;
  direction: Direction;
  target?: Decimal | undefined;
  value?: Decimal | undefined;
  events: readonly ScoreEvent[];
  accepted: readonly string[];
  monthsLate: Decimal;
  grade?: string | undefined;
  met?: boolean | undefined;
  triggered: boolean;
}

export interface Score {
  score: Decimal;
  breakdown: BreakdownLine[];
  /** Only of a triggered veto: what it does to the evaluation. */
  effect?: string;
}

/** What the framework checker knows of an item before any value is reported. */
export interface ItemFacts {
  points: Decimal;
  target?: Decimal | undefined;
  direction: Direction;
}

/** A scoring method with its parameters still as data. */
export interface Method {
  kind: MethodKind;
  /** Whether the score rests on the completion rate, so that the target value must be above 0. */
  usesRate(params: unknown): boolean;
  /** Parameters with defaults filled in, as plain JSON for storage. Error: `invalidParams`. */
  complete(params: unknown): Record<string, unknown>;
  /** Faults of the parameters for an item. */
  check(params: unknown, item: ItemFacts): Fault[];
  /** Errors: `invalidParams`, `missingInput`, and the method's own. */
  score(params: unknown, facts: Facts): Score;
}
