import type {
  AsksOf,
  Asked,
  CountsOf,
  MethodKind,
  ParamName,
} from '../../../cms/src/domain/scoring';
import type { Messages } from '../i18n/messages';
import type { Translate } from '../shared/columns';

export type Params = Readonly<Record<string, unknown>>;

/** One parameter in words. */
export interface MethodLine {
  label: string;
  value: string;
}

/** Says a text of the method's own words. */
export type Say = (key: string, words?: Record<string, string>) => string;

export interface Telling {
  label: string;
  value: unknown;
  translate: Translate;
}

/** How a parameter is told: as it is, as a share of 1 in percent, or in lines of its own. */
export type Reading = 'plain' | 'share' | ((telling: Telling) => MethodLine[]);

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
  sentence: (params: Params, say: Say, translate: Translate) => string[];
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
