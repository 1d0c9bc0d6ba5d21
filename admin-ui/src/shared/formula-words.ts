import type { Translate } from './columns';

const variables = ['points', 'target', 'value', 'rate', 'eventPoints'] as const;

/** A formula as units read it: its variables by their names, everything else as it is written. */
export function formulaInWords(expression: string, translate: Translate): string {
  return expression.replace(/[A-Za-z]\w*/g, (name) =>
    variables.some((one) => one === name) ? translate(`shared.method.variables.${name}`) : name,
  );
}
