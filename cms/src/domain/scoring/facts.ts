import { z } from 'zod';
import { DomainError } from '../errors';
import { Decimal } from '../exact/decimal';
import { CUT_OFFS, openingOf, targetAt } from './cut-off';
import { readScoreInput } from './input';
import { methodOf } from './registry';
import { shownStep } from './define';
import type { BreakdownLine, Step } from './types';

const decimal = z.string();
const report = z.object({ period: z.string(), value: decimal });

/** What a score is computed from: decimals as text, values in the item's own unit. */
export const scoreTerms = z.object({
  method: z.object({ kind: z.string(), params: z.record(z.string(), z.unknown()) }),
  points: decimal,
  direction: z.enum(['higher', 'lower']),
  occasion: z.object({
    through: z.enum(CUT_OFFS).nullable(),
    cumulative: z.boolean(),
    /** T of the whole year. */
    yearTarget: decimal.nullable(),
    /** The verified report whose value is V. */
    report: report.nullable(),
  }),
  /** What the assessor added: events, accepted stages, a grade and the like. */
  inputs: z.record(z.string(), z.unknown()),
});
export type ScoreTerms = z.infer<typeof scoreTerms>;

/** What comes of it. */
const computation = z.object({
  /** T and V as they were compared. */
  target: decimal.nullable(),
  value: decimal.nullable(),
  /** By the method, at most 40 places; null while `missing` an input. */
  score: decimal.nullable(),
  missing: z.string().nullable(),
  effect: z.string().nullable(),
  steps: z.array(z.object({ key: z.string(), figure: z.string() })),
});
export type Computation = z.infer<typeof computation> & { lines: BreakdownLine[] };

/** All that is kept with a score, so that anybody can compute it again. */
export const scoreFacts = z.object({
  ...scoreTerms.shape,
  ...computation.shape,
  /** `scored` were kept with the score; `reconstructed` later, from what was kept then. */
  origin: z.enum(['scored', 'reconstructed']),
  targetVersion: z.number().nullable(),
  unitOfMeasure: z.string().nullable(),
});
export type ScoreFacts = z.infer<typeof scoreFacts>;

/** Enough for any publication, and what the evaluation adds without loss. */
const PLACES = 40;
const exact = (value: Decimal): string => value.toDecimalPlaces(PLACES).toFixed();

/**
 * The score by the method, from nothing but the terms. Source:
 * cms/docs/domain.md#scoring-one-target-in-one-occasion. Errors: those of `scoreTarget`, but for `missingInput`, which leaves the score open.
 */
export function computeFrom(terms: ScoreTerms): Computation {
  const { points, direction, inputs } = terms;
  const { yearTarget, report: from, ...looks } = terms.occasion;
  const { kind, params } = terms.method;
  const method = methodOf(kind);
  const fold = { ...looks, target: yearTarget };
  const values = { target: targetAt(fold), value: from?.value ?? null };
  const value = method.asked(params).includes('value') ? inputs['value'] : values.value;
  try {
    const { steps, score, effect } = method.score(
      params,
      readScoreInput({
        ...inputs,
        ...(inputs['events'] === undefined ? {} : { events: bare(inputs['events']) }),
        ...{ method: kind, points, direction, target: values.target, value: value },
      }),
    );
    const all = [...openedWith(openingOf(fold, from), values.value, steps), ...steps];
    return {
      ...values,
      ...{ score: exact(score), missing: null, effect: effect ?? null },
      steps: all.map(({ key, figure }) => ({ key, figure: written(figure) })),
      lines: all.map(shownStep),
    };
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'missingInput') throw error;
    const missing = error.params['input'] ?? null;
    return { ...values, score: null, missing, effect: null, steps: [], lines: [] };
  }
}

/** The terms with what comes of them, to be kept with a score, and the steps for a reader. */
export function factsOf(
  terms: ScoreTerms,
  about: Pick<ScoreFacts, 'origin' | 'targetVersion' | 'unitOfMeasure'>,
): { facts: ScoreFacts; lines: BreakdownLine[] } {
  const { lines, ...computed } = computeFrom(terms);
  return { facts: { ...terms, ...computed, ...about }, lines };
}

const written = (figure: Step['figure']): string =>
  typeof figure === 'string' ? figure : exact(figure);

/** Where the value comes from; what was verified by then is told too where the method looks at people's findings. */
function openedWith(opening: readonly Step[], value: string | null, steps: readonly Step[]) {
  if (steps.some(({ key }) => key === 'value')) return opening;
  if (value === null) return [];
  const source = opening.filter(({ key }) => key === 'valueOf');
  return [...source, { key: 'value', figure: new Decimal(value) }];
}

const event = z.object({ points: z.unknown(), group: z.unknown().optional() });

/** Events without what is said about them. */
const bare = (events: unknown) => z.array(event).parse(events);
