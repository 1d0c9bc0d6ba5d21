import type {
  ConditionalNode,
  ConstantNode,
  FunctionNode,
  MathNode,
  OperatorNode,
  ParenthesisNode,
  SymbolNode,
} from 'mathjs' with { 'resolution-mode': 'import' };
import { DomainError } from '../../errors';

export const VARIABLES = ['points', 'target', 'value', 'rate', 'eventPoints'] as const;
export type Variable = (typeof VARIABLES)[number];
const isVariable = (name: string): name is Variable => VARIABLES.some((one) => one === name);
const FUNCTIONS = ['min', 'max'];
const ARITHMETIC = ['+', '-', '*', '/'];
const COMPARISON = ['<', '<=', '>', '>=', '==', '!='];
const MAX_DEPTH = 30;

/** Writes a part as the office wrote it: mathjs itself would print 2 as the fraction 2/1. */
function written(node: MathNode): string {
  return node.toString({
    handler: (part: MathNode) =>
      part.type === 'ConstantNode' ? String((part as ConstantNode).value) : undefined,
  });
}

function isFraction(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'n' in value && 'd' in value;
}

type Kind = 'number' | 'condition';
type Allowed =
  ConditionalNode | ConstantNode | FunctionNode | OperatorNode | ParenthesisNode | SymbolNode;

function refuse(part: string): never {
  throw new DomainError('formulaNotAllowed', { part: part.slice(0, 60) });
}

/**
 * Walks the tree and accepts only what a scoring formula may hold; answers what a part yields.
 * Every other node (assignment, access, range, unit, other functions …) is refused by not being named.
 */
export function allow(node: MathNode, variables: Set<Variable>, depth = 0): Kind {
  if (depth > MAX_DEPTH) throw new DomainError('formulaTooDeep', { limit: String(MAX_DEPTH) });
  const expect = (part: MathNode, kind: Kind): void => {
    if (allow(part, variables, depth + 1) !== kind) refuse(written(part));
  };
  const part = node as Allowed;
  switch (part.type) {
    case 'ConstantNode':
      // A plain number is an exact fraction; true, null, Infinity and NaN are constants as well.
      return isFraction(part.value) ? 'number' : refuse(written(part));
    case 'SymbolNode':
      if (!isVariable(part.name)) return refuse(part.name);
      variables.add(part.name);
      return 'number';
    case 'ParenthesisNode':
      return allow(part.content, variables, depth + 1);
    case 'ConditionalNode':
      expect(part.condition, 'condition');
      expect(part.trueExpr, 'number');
      expect(part.falseExpr, 'number');
      return 'number';
    case 'FunctionNode':
      if (part.fn.type !== 'SymbolNode' || !FUNCTIONS.includes(part.fn.name)) refuse(written(part));
      if (part.args.length === 0) refuse(written(part));
      for (const argument of part.args) expect(argument, 'number');
      return 'number';
    case 'OperatorNode': {
      const comparison = COMPARISON.includes(part.op);
      const known = comparison || ARITHMETIC.includes(part.op);
      if (!known || part.implicit || part.args.length > 2) refuse(written(part));
      for (const argument of part.args) expect(argument, 'number');
      return comparison ? 'condition' : 'number';
    }
    default:
      return refuse(written(node));
  }
}
