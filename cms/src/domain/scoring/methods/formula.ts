import { z } from 'zod';
import { DomainError, fault, type Fault } from '../../errors';
import { ONE, ZERO, clamp, nonNegative, show, sum, type Decimal } from '../../exact/decimal';
import { defineMethod } from '../define';
import { parseFormula, type Formula } from '../formula/parse';
import { runFormula } from '../formula/run';
import { rateOf, type Rate } from '../rate';
import type { Facts } from '../types';

const params = z.strictObject({ expression: z.string(), cap: nonNegative.prefault('1') });

function faultsOf(expression: string): Fault[] {
  try {
    parseFormula(expression);
    return [];
  } catch (error) {
    if (error instanceof DomainError) return [fault(error.code, { ...error.params })];
    throw error;
  }
}

function valueOf(name: string, facts: Facts): Rate {
  const whole = (part: Decimal | undefined): Rate => {
    if (part === undefined) throw new DomainError('missingInput', { input: name });
    return { part, whole: ONE };
  };
  switch (name) {
    case 'rate':
      return rateOf(facts);
    case 'points':
      return whole(facts.points);
    case 'eventPoints':
      return whole(sum(facts.events.map((event) => event.points)));
    default:
      return whole(name === 'target' ? facts.target : facts.value);
  }
}

function valuesFor({ variables }: Formula, facts: Facts): Map<string, Rate> {
  return new Map([...variables].map((name) => [name, valueOf(name, facts)]));
}

/** 公式: an expression of the office's own, never below 0 nor above P × cap. */
export const formula = defineMethod({
  kind: 'formula',
  params,
  usesRate: ({ expression }) =>
    faultsOf(expression).length === 0 && parseFormula(expression).variables.has('rate'),
  check: ({ expression }) => faultsOf(expression),
  score({ expression, cap }, facts) {
    const parsed = parseFormula(expression);
    const values = valuesFor(parsed, facts);
    const result = runFormula(parsed, values);
    const score = clamp(result, ZERO, facts.points.times(cap));
    return {
      score,
      breakdown: [
        { key: 'expression', value: expression },
        ...[...values].map(([key, { part, whole }]) => ({ key, value: show(part.div(whole)) })),
        { key: 'result', value: show(result) },
        ...(score.eq(result) ? [] : [{ key: 'clamped', value: show(score) }]),
      ],
    };
  },
});
