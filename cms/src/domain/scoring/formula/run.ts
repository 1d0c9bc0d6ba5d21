import { DomainError } from '../../errors';
import { Decimal } from '../../exact/decimal';
import type { Rate } from '../rate';
import { formulaLibrary } from './library';
import type { Formula } from './parse';

interface ExactResult {
  s: bigint;
  n: bigint;
  d: bigint;
}

function isExact(result: unknown): result is ExactResult {
  return typeof result === 'object' && result !== null && 'n' in result && 'd' in result;
}

/**
 * Runs a formula on exact fractions; every variable comes as part ÷ whole. The answer is cut to a
 * decimal only here. Error: `divisionByZero`.
 */
export function runFormula(formula: Formula, values: ReadonlyMap<string, Rate>): Decimal {
  const math = formulaLibrary();
  const scope = new Map<string, unknown>();
  for (const [name, { part, whole }] of values)
    scope.set(name, math.divide(math.fraction(part.toFixed()), math.fraction(whole.toFixed())));
  const result = evaluate(formula, scope);
  if (!isExact(result)) throw new DomainError('formulaSyntax', { position: '1' });
  return new Decimal((result.s * result.n).toString()).div(result.d.toString());
}

function evaluate(formula: Formula, scope: Map<string, unknown>): unknown {
  try {
    return formula.code.evaluate(scope) as unknown;
  } catch (error) {
    if (error instanceof Error && /division by zero/i.test(error.message))
      throw new DomainError('divisionByZero');
    throw error;
  }
}
