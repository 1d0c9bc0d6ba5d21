import type { FactoryFunctionMap, MathJsInstance, create } from 'mathjs' with {
  'resolution-mode': 'import',
};

type Library = { create: typeof create } & Record<`${string}Dependencies`, FactoryFunctionMap>;

const OPERATIONS = [
  'parse',
  'fraction',
  'add',
  'subtract',
  'multiply',
  'divide',
  'unaryMinus',
  'unaryPlus',
  'equal',
  'unequal',
  'larger',
  'largerEq',
  'smaller',
  'smallerEq',
  'min',
  'max',
];

let instance: MathJsInstance | undefined;

/**
 * mathjs with the parser, the four operations, comparison, min and max on exact fractions.
 * Loaded at first use, since the package takes half a second to load. Fractions instead of
 * BigNumber because mathjs compares BigNumbers within a tolerance and divides them inexactly.
 */
export function formulaLibrary(): MathJsInstance {
  if (instance) return instance;
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- at first use, on the server and in the browser
  const library = require('mathjs') as Library;
  const factories = OPERATIONS.map((name) => library[`${name}Dependencies`] ?? {});
  instance = library.create(Object.assign({}, ...factories) as FactoryFunctionMap, {
    number: 'Fraction',
  });
  return instance;
}
