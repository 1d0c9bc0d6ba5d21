import { DomainError } from '../errors';

/** What a method may take from the target: T, V, or their quotient, which needs T > 0. */
export const MEASURED = ['target', 'value', 'rate'] as const;
export type Measured = (typeof MEASURED)[number];

/** What the assessor may be asked for; `value` is then a score given directly. */
export const ASKED = [
  'events',
  'accepted',
  'monthsLate',
  'grade',
  'value',
  'met',
  'triggered',
] as const;
export type Asked = (typeof ASKED)[number];

/** Always, or only where a parameter is not empty or, with `word`, mentions that word. */
export type When = true | { readonly param: string; readonly word?: string };
export type Needs<Input extends string> = Readonly<Partial<Record<Input, When>>>;

/** What of the needs holds with these parameters. */
export function needed<Input extends string>(
  needs: Needs<Input>,
  all: readonly Input[],
  params: Readonly<Record<string, unknown>>,
): Input[] {
  return all.filter((input) => {
    const when = needs[input];
    return when !== undefined && (when === true || holds(when, params[when.param]));
  });
}

function holds({ word }: Exclude<When, true>, value: unknown): boolean {
  if (word !== undefined)
    return typeof value === 'string' && new RegExp(`\\b${word}\\b`).test(value);
  if (typeof value !== 'object' || value === null) return Boolean(value);
  return Object.keys(value).length > 0;
}

/** An input that a score cannot do without. Error: `missingInput` with its name. */
export function required<Value>(value: Value | undefined, input: Measured | Asked): Value {
  if (value === undefined) throw new DomainError('missingInput', { input });
  return value;
}
