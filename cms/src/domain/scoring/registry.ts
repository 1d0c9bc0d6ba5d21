import { DomainError } from '../errors';
import { all } from './methods';
import type { Method } from './types';

type All = typeof all;
export type MethodKind = keyof All;
export type ParamName<Kind extends MethodKind> = keyof All[Kind]['fields'] & string;
export type AsksOf<Kind extends MethodKind> = All[Kind]['asks'];
export type CountsOf<Kind extends MethodKind> = All[Kind]['counts'];
/** A key of the explanation of any method. */
export type StepKey = { [Kind in MethodKind]: keyof All[Kind]['steps'] & string }[MethodKind];

/** Every scoring method by its kind; a method that calls itself otherwise does not compile. */
export const METHODS: { readonly [Kind in MethodKind]: Method & { kind: Kind } } = all;

export const METHOD_KINDS = Object.keys(METHODS) as MethodKind[];

export const isMethodKind = (kind: string): kind is MethodKind => Object.hasOwn(METHODS, kind);

/** The method of a kind. Error: `unknownMethod`. */
export function methodOf(kind: string): Method & { kind: MethodKind } {
  if (!isMethodKind(kind)) throw new DomainError('unknownMethod', { method: kind });
  return METHODS[kind];
}

/** The kinds of items that have no points of their own: bonus adds to scores only, a veto has none. */
export const KINDS_WITHOUT_POINTS: readonly MethodKind[] = METHOD_KINDS.filter(
  (kind) => METHODS[kind].counts !== 'points',
);

/** Whether items of the kind make up the 100 points; so does one whose method is not yet chosen. */
export const carriesPoints = (kind: string | undefined): boolean =>
  !KINDS_WITHOUT_POINTS.some((one) => one === kind);
