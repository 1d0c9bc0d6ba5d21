import type { z } from 'zod';
import { DomainError, type Fault } from '../errors';
import { show, type Decimal } from '../exact/decimal';
import { ASKED, MEASURED, needed, type Asked, type Measured, type Needs } from './needs';
import { fieldsOf, objectOf, type Field, type Params, type Values } from './params';
import { problemsOf } from './problems';
import type {
  BreakdownLine,
  Counts,
  Facts,
  Figure,
  ItemFacts,
  Method,
  Place,
  Scored,
  Step,
} from './types';

/** The parameter that cures a fault, the way to it, or null: another method would. */
type Cure<P> = (keyof P & string) | ((about: Fault['params']) => Place) | null;

/** All that is to be said about a scoring method; everything else is derived from it. */
export interface Definition<
  Kind extends string,
  P extends Params,
  Wrong extends string,
  Key extends Readonly<Record<string, Figure>>,
  Count extends Counts,
  Asks extends Needs<Asked>,
> {
  kind: Kind;
  counts: Count;
  params: P;
  needs: Needs<Measured>;
  asks: Asks;
  /** What its check can find wrong, and where that is cured. */
  faults: Readonly<Record<Wrong, Cure<P>>>;
  /** The steps its score is explained by, and what their figures are. */
  steps: Key;
  maximum: (params: Values<P>, points: Decimal) => Decimal;
  check?: (params: Values<P>, item: ItemFacts) => Fault<NoInfer<Wrong>>[];
  score: (params: Values<P>, facts: Facts) => Scored<keyof NoInfer<Key> & string>;
}

/** A method with what the compiler is to know of it. */
export interface Defined<
  Kind extends string,
  Name extends string,
  Key extends string,
  Count extends Counts,
  Asks extends Needs<Asked>,
> extends Method {
  readonly kind: Kind;
  readonly counts: Count;
  readonly asks: Asks;
  readonly fields: Readonly<Record<Name, Field>>;
  readonly steps: Readonly<Record<Key, Figure>>;
}

/** Ties a method to its strict parameters, so that callers can hand over plain JSON. */
export function defineMethod<
  const Kind extends string,
  P extends Params,
  const Wrong extends string,
  const Key extends Readonly<Record<string, Figure>>,
  const Count extends Counts,
  const Asks extends Needs<Asked>,
>(
  definition: Definition<Kind, P, Wrong, Key, Count, Asks>,
): Defined<Kind, keyof P & string, keyof Key & string, Count, Asks> {
  const { kind, counts, steps, needs, asks, faults } = definition;
  const schema = objectOf(definition.params);
  const read = (params: unknown): Values<P> => {
    const result = schema.safeParse(params ?? {});
    if (!result.success) throw invalid(kind, result.error, params);
    return result.data;
  };
  return {
    kind,
    counts,
    needs,
    asks,
    steps,
    fields: fieldsOf(definition.params),
    faults: Object.keys(faults),
    measures: (params) => needed(needs, MEASURED, read(params)),
    asked: (params) => needed(asks, ASKED, read(params)),
    maximum: (params, points) => definition.maximum(read(params), points),
    cure({ key, params }) {
      const cure = isOwn(faults, key) ? faults[key] : null;
      return typeof cure === 'string' ? [cure] : (cure?.(params) ?? null);
    },
    complete: (params) => JSON.parse(JSON.stringify(read(params))) as Record<string, unknown>,
    check(params, item) {
      const result = schema.safeParse(params ?? {});
      if (!result.success) {
        const { code, params: about } = invalid(kind, result.error, params);
        return [fault(code, { ...about })];
      }
      const own = definition.check?.(result.data, item) ?? [];
      const rated = needed(needs, MEASURED, result.data).includes('rate');
      if (item.target?.lte(0) !== true || !rated) return own;
      return [...own, fault('targetNotPositive', { target: item.target.toFixed() })];
    },
    score(params, facts) {
      const scored = definition.score(read(params), facts);
      return { ...scored, breakdown: scored.steps.map(shownStep) };
    },
  };
}

/** A step of a method's explanation. */
export const step = <const Key extends string>(key: Key, figure: Decimal | string): Step<Key> => ({
  key,
  figure,
});

/** Something that the check of a method finds wrong. */
export const fault = <const Key extends string>(
  key: Key,
  params: Fault['params'] = {},
): Fault<Key> => ({ key, params });

/** Holds where the parameter mentions the word. */
export const mentions = <const Param extends string, const Word extends string>(
  param: Param,
  word: Word,
) => ({ param, word });

/** A step for a reader. */
export const shownStep = ({ key, figure }: Step): BreakdownLine => ({
  key,
  value: typeof figure === 'string' ? figure : show(figure),
});

const isOwn = <Key extends string>(all: Readonly<Record<Key, unknown>>, key: string): key is Key =>
  Object.hasOwn(all, key);

function invalid(kind: string, error: z.ZodError, params: unknown): DomainError {
  const problems = problemsOf(error, params);
  return new DomainError('invalidParams', {
    method: kind,
    fields: problems.map(({ path }) => path).join(', '),
    problems: problems.map(({ path, reason }) => `${path}:${reason}`).join('\n'),
  });
}
