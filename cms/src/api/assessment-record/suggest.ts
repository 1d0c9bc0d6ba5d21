import { DomainError } from '../../domain/errors';
import { Decimal, show } from '../../domain/exact/decimal';
import { methodOf, scoreTarget, type BreakdownLine } from '../../domain/scoring';
import { isMessageKey } from '../../messages';
import { invalid } from '../../core/refusal';
import { methodOfTarget, type TargetRow } from '../target/row';
import type { ScoreInputs } from './inputs';

export interface Suggestion {
  /** Decimal text at full length; null when the method lacks an input and people must judge. */
  score: string | null;
  breakdown: BreakdownLine[];
  effect: string | null;
  /** The most the method can give. */
  maximum: string;
}

interface Facts extends Pick<TargetRow, 'method' | 'direction' | 'targetValue' | 'verifiedValue'> {
  /** How target and value came about; shown where the method compares them. */
  lines?: readonly BreakdownLine[];
}

/** Enough for any publication, and what the evaluation adds without loss. */
const PLACES = 40;

/** The score by the target's method, with its steps. Wrong inputs are refused at `inputs`. */
export function suggest(target: Facts, points: string, inputs: ScoreInputs): Suggestion {
  const { kind, params } = methodOfTarget(target);
  const maximum = maximumOf(kind, params, points);
  const { value, events, ...rest } = inputs;
  try {
    const scored = scoreTarget({
      method: methodOf(kind).kind,
      params,
      points,
      direction: target.direction,
      target: target.targetValue,
      value: kind === 'judged' ? value : target.verifiedValue,
      events: events?.map(({ points: each, group }) => ({ points: each, group })),
      ...rest,
    });
    const score = scored.score.toDecimalPlaces(PLACES).toFixed();
    const breakdown = [...openingLines(target, scored.breakdown), ...scored.breakdown];
    return { score, breakdown, effect: scored.effect ?? null, maximum };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    if (error.code === 'missingInput') return { score: null, breakdown: [], effect: null, maximum };
    // A grade (等级) of a judged method; as a fault of rules the word is a grade (等次) of results.
    const told = error.code === 'unknownGrade' ? 'unknownJudgedGrade' : error.code;
    const code = isMessageKey(told) ? told : 'badValue';
    throw invalid({ inputs: { code, params: error.params } });
  }
}

/** Where the value comes from; the verified value is shown even where the method does not use it. */
function openingLines(
  { lines = [], verifiedValue }: Facts,
  steps: readonly BreakdownLine[],
): readonly BreakdownLine[] {
  if (steps.some(({ key }) => key === 'value')) return lines;
  if (verifiedValue === null) return [];
  const source = lines.filter(({ key }) => key === 'valueOf');
  return [...source, { key: 'value', value: show(new Decimal(verifiedValue)) }];
}

/** The highest score a method allows for an item of `points`. */
export function maximumOf(kind: string, params: unknown, points: string): string {
  const { cap, bonusCap, bands } = methodOf(kind).complete(params);
  const whole = new Decimal(points);
  const decimal = (value: unknown) => new Decimal(typeof value === 'string' ? value : 0);
  switch (kind) {
    case 'proportional':
    case 'formula':
      return show(whole.times(decimal(cap)));
    case 'step':
      return show(whole.plus(decimal(bonusCap)));
    case 'bands': {
      const shares = (bands as { share: string }[]).map(({ share }) => decimal(share));
      return show(whole.times(Decimal.max(...shares)));
    }
    case 'bonus':
      return show(decimal(cap));
    case 'veto':
      return '0';
    default:
      return points;
  }
}
