import { DomainError, type Fault } from '../../errors';
import { ONE, ZERO, clamp, nonNegative, sum, type Decimal } from '../../exact/decimal';
import { defineMethod, fault, mentions, step } from '../define';
import type { Variable } from '../formula/allow';
import { parseFormula, type Formula } from '../formula/parse';
import { runFormula } from '../formula/run';
import { required } from '../needs';
import { amountOr, text } from '../params';
import { rateOf, type Rate } from '../rate';
import type { Facts } from '../types';

const FAULTS = {
  formulaNotAllowed: 'expression',
  formulaSyntax: 'expression',
  formulaTooDeep: 'expression',
  formulaTooLong: 'expression',
} as const;
type Wrong = keyof typeof FAULTS;

function faultsOf(expression: string): Fault<Wrong>[] {
  try {
    parseFormula(expression);
    return [];
  } catch (error) {
    if (error instanceof DomainError && error.code in FAULTS)
      return [fault(error.code as Wrong, { ...error.params })];
    throw error;
  }
}

const whole = (part: Decimal): Rate => ({ part, whole: ONE });

const VALUES: Readonly<Record<Variable, (facts: Facts) => Rate>> = {
  rate: rateOf,
  points: ({ points }) => whole(points),
  eventPoints: ({ events }) => whole(sum(events.map((event) => event.points))),
  target: ({ target }) => whole(required(target, 'target')),
  value: ({ value }) => whole(required(value, 'value')),
};

const valuesFor = ({ variables }: Formula, facts: Facts): Map<Variable, Rate> =>
  new Map([...variables].map((name) => [name, VALUES[name](facts)]));

/** 公式: an expression of the office's own, never below 0 nor above P × cap. */
export const formula = defineMethod({
  kind: 'formula',
  counts: 'points',
  params: { expression: text, cap: amountOr(nonNegative, '1') },
  needs: {
    target: mentions('expression', 'target'),
    value: mentions('expression', 'value'),
    rate: mentions('expression', 'rate'),
  },
  asks: { events: mentions('expression', 'eventPoints') },
  faults: FAULTS,
  steps: {
    expression: 'text',
    points: 'points',
    target: 'measure',
    value: 'measure',
    rate: 'share',
    eventPoints: 'points',
    result: 'points',
    clamped: 'points',
  },
  maximum: ({ cap }, points) => points.times(cap),
  check: ({ expression }) => faultsOf(expression),
  score({ expression, cap }, facts) {
    const parsed = parseFormula(expression);
    const values = valuesFor(parsed, facts);
    const result = runFormula(parsed, values);
    const score = clamp(result, ZERO, facts.points.times(cap));
    return {
      score,
      steps: [
        step('expression', expression),
        ...[...values].map(([key, rate]) => step(key, rate.part.div(rate.whole))),
        step('result', result),
        ...(score.eq(result) ? [] : [step('clamped', score)]),
      ],
    };
  },
});
