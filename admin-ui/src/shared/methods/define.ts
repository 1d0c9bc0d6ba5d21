import type { AsksOf, Asked, CountsOf, MethodKind, ParamName } from '@milepost/domain/scoring';
import type { Messages } from '../../i18n/messages';
import type { Translate } from '../columns';

export type Params = Readonly<Record<string, unknown>>;

/** One parameter in words. */
export interface MethodLine {
  label: string;
  value: string;
}

/**
 * What a method's view is given to speak with: a view holds words, which every page loads, and so
 * imports nothing that only some pages need.
 */
export interface Speech {
  translate: Translate;
  /** A text of the method's own words. */
  t: (key: string, words?: Record<string, string | number>) => string;
  /** As it was written; nothing for what is no text or number. */
  text: (value: unknown) => string;
  /** With separators. */
  number: (value: unknown) => string;
  /** A share of 1 in percent, also within “… of the points”. */
  share: (value: unknown) => string;
  shareOfPoints: (value: unknown) => string;
  /** A formula with its variables by name. */
  formula: (value: unknown) => string;
  isPositive: (value: unknown) => boolean;
  /** A part that is said only where the parameter is above 0. */
  ifPositive: (value: unknown, part: (text: string) => string) => string[];
  /** What a cap on the points comes to. */
  capped: (value: unknown) => string;
  list: (parts: readonly string[]) => string;
  rows: (value: unknown) => Params[];
  /** Grades with their shares, the best first. */
  grades: (value: unknown) => (readonly [name: string, share: unknown])[];
}

/** How a parameter is told: as it is, as a share of 1 in percent, or in lines of its own. */
export type Reading =
  'plain' | 'share' | ((value: unknown, speech: Speech, label: string) => MethodLine[]);

/**
 * What the portal shows of a scoring method. What the domain says too (whether it has points, what it
 * asks for, its parameters) has to agree with it to compile.
 */
export interface MethodView<Kind extends MethodKind = MethodKind> {
  counts: CountsOf<Kind>;
  asks: AsksOf<Kind>;
  params: { readonly [Name in ParamName<Kind>]: Reading };
  /** Parts of the sentence under keys of their own, and `steps` that no other method has. */
  words: Messages;
  /** How an item is scored, in parts of one sentence. */
  sentence: (params: Params, speech: Speech) => string[];
  /** Where events are asked for: how they are called, and whether each may name its group. */
  events?: { title: string; grouped: (params: Params) => boolean };
  /** The parameters that a form keeps otherwise than a target does. */
  ofForm?: (form: unknown) => Params;
}

/** Any method, for code that is the same for all. */
export interface AnyView extends Omit<MethodView, 'asks' | 'counts' | 'params'> {
  counts: 'points' | 'bonus' | 'effect';
  asks: Readonly<Partial<Record<Asked, true | { param: string; word?: string }>>>;
  params: Readonly<Record<string, Reading>>;
}

export const defineView = <const Kind extends MethodKind>(
  _kind: Kind,
  view: MethodView<Kind>,
): MethodView<Kind> => view;
