import type { EvalFunction } from 'mathjs' with { 'resolution-mode': 'import' };
import { DomainError } from '../../errors';
import { allow, type Variable } from './allow';
import { formulaLibrary } from './library';

export const MAX_LENGTH = 500;

/** Letters, plain numbers, operators, brackets; no quotes, no statement separators, no dots of access. */
const PLAIN = /^(?:[A-Za-z]+|\d{1,18}(?:\.\d{1,12})?(?![\w.])|[-+*/()<>=!?:, ])*$/;

export interface Formula {
  code: EvalFunction;
  variables: ReadonlySet<Variable>;
}

/**
 * Reads a formula over points, target, value, rate and eventPoints with + − × ÷, comparison,
 * `? :`, min and max (cms/docs/domain.md#scoring-one-target-in-one-occasion). Errors:
 * `formulaTooLong`, `formulaTooDeep`, `formulaSyntax`, `formulaNotAllowed`.
 */
export function parseFormula(expression: string): Formula {
  if (expression.length > MAX_LENGTH)
    throw new DomainError('formulaTooLong', { limit: String(MAX_LENGTH) });
  const plain = expression
    .replace(/\s+/g, ' ')
    .replace(/×/g, '*')
    .replace(/÷/g, '/')
    .replace(/−/g, '-')
    .trim();
  if (plain === '') throw new DomainError('formulaSyntax', { position: '1' });
  if (!PLAIN.test(plain)) throw new DomainError('formulaNotAllowed', { part: plain.slice(0, 60) });
  const tree = syntaxTree(plain);
  const variables = new Set<Variable>();
  if (allow(tree, variables) !== 'number')
    throw new DomainError('formulaNotAllowed', { part: plain.slice(0, 60) });
  return { code: tree.compile(), variables };
}

function syntaxTree(expression: string) {
  try {
    return formulaLibrary().parse(expression);
  } catch (error) {
    const position = error instanceof SyntaxError && 'char' in error ? String(error.char) : '1';
    throw new DomainError('formulaSyntax', { position });
  }
}
