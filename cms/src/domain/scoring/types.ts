import type { Fault } from '../errors';
import type { Decimal } from '../exact/decimal';
import type { Asked, Measured, Needs } from './needs';
import type { Fields } from './params';

export type Direction = 'higher' | 'lower';

/**
 * How a method's records count: `points` are a score out of its points, `bonus` adds its score to the
 * others and has no points, `effect` has no score, only what it triggers.
 */
export type Counts = 'points' | 'bonus' | 'effect';

/** What the figure of a step is, so that it can be said: a share of 1 in percent, a text as it is. */
export type Figure = 'measure' | 'points' | 'share' | 'count' | 'text' | 'effect' | 'none';

/** One step of the explanation: `key` is a message key, `figure` exact. */
export interface Step<Key extends string = string> {
  key: Key;
  figure: Decimal | string;
}

/** A step for a reader: the figure rounded to six places. */
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

/** What a method makes of the facts. */
export interface Scored<Key extends string = string> {
  score: Decimal;
  steps: Step<Key>[];
  /** Only of a triggered veto: what it does to the evaluation. */
  effect?: string;
}

export interface Score extends Scored {
  breakdown: BreakdownLine[];
}

/** What the framework checker knows of an item before any value is reported. */
export interface ItemFacts {
  points: Decimal;
  target?: Decimal | undefined;
  direction: Direction;
}

/** Where a form has a parameter: its name, or the way to a field of one of its rows. */
export type Place = readonly (string | number)[];

/** A scoring method with its parameters still as data. */
export interface Method {
  readonly kind: string;
  readonly counts: Counts;
  /** The fields of its form, in the form's order. */
  readonly fields: Fields;
  readonly needs: Needs<Measured>;
  readonly asks: Needs<Asked>;
  /** Keys of its explanation. */
  readonly steps: Readonly<Record<string, Figure>>;
  /** Keys of its own faults. */
  readonly faults: readonly string[];
  /** What it takes from the target. Error: `invalidParams`. */
  measures(params: unknown): Measured[];
  /** What it asks the assessor for. Error: `invalidParams`. */
  asked(params: unknown): Asked[];
  /** The most it can give for an item of `points`, in points. Error: `invalidParams`. */
  maximum(params: unknown, points: Decimal): Decimal;
  /** Where its parameters cure one of its own faults; null: at the choice of the method. */
  cure(fault: Fault): Place | null;
  /** Parameters with defaults filled in, as plain JSON for storage. Error: `invalidParams`. */
  complete(params: unknown): Record<string, unknown>;
  /** Faults of the parameters for an item. */
  check(params: unknown, item: ItemFacts): Fault[];
  /** Errors: `invalidParams`, `missingInput`, and the method's own. */
  score(params: unknown, facts: Facts): Score;
}
