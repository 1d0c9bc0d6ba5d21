import { Decimal } from './number';
import { decimalFault, plainDecimal, typedDecimal } from './typed';

/** What somebody means by a value they typed, pasted, or wrote into a cell, or why nobody can tell. */
export type Measured =
  | { value: string }
  | { fault: 'notANumber' | 'numberTooLong' }
  /** `95%` where nothing is counted in %: the number, or its hundredth? */
  | { fault: 'percentUnclear'; number: string; share: string };

const normal = (text: string | null | undefined): string => (text ?? '').normalize('NFKC').trim();

/** `98%` in an item that is counted in %: the unit is said already. */
export function withoutUnit(text: string, unit: string | null | undefined): string {
  const [plain, end] = [text.normalize('NFKC').trimEnd(), normal(unit)];
  return end !== '' && plain.endsWith(end) ? plain.slice(0, -end.length) : text;
}

/** What a field keeps of a value while it is typed: as typed, without the unit that stands beside it. */
export const typedMeasured = (text: string, unit: string | null | undefined): string =>
  typedDecimal(withoutUnit(text, unit));

/** What a field takes of a pasted cell: the value, or the text as it is, for its fault to be seen. */
export function pastedValue(text: string, unit: string | null | undefined): string {
  const read = measured(text, unit);
  return 'value' in read ? read.value : typedMeasured(text, unit);
}

/**
 * The one rule of how a value is read, wherever it comes from: plain, with thousands parted by commas,
 * with full-width signs, or with the unit that it is counted in. `95%` is 95 where it is counted in %;
 * elsewhere it is refused, as is any other unit. Nothing is a value of `''`.
 */
export function measured(text: string, unit: string | null | undefined): Measured {
  const number = withoutUnit(normal(text), unit);
  const fault = decimalFault(number);
  if (fault === null) return { value: plainDecimal(number) };
  if (fault === 'notANumber' && number.endsWith('%')) {
    const plain = plainDecimal(number.slice(0, -1));
    if (plain !== '' && decimalFault(plain) === null)
      return {
        fault: 'percentUnclear',
        number: plain,
        share: new Decimal(plain).div(100).toFixed(),
      };
  }
  return { fault };
}
