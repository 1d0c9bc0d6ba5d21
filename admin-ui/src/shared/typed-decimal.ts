/**
 * Thousands in groups of three; a comma anywhere else makes the text invalid; it is never read as a
 * decimal point.
 */
const GROUPED = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** As the server takes it: at most 18 digits before the point and 12 after it. */
const PLAIN = /^-?\d{1,18}(\.\d{1,12})?$/;
const ANY_LENGTH = /^-?\d+(\.\d+)?$/;

/** Full-width digits and signs, as Chinese keyboards write them; commas stay as they are typed. */
export const typedDecimal = (text: string): string =>
  text.normalize('NFKC').replace(/\s/g, '').replace('。', '.').replace('−', '-');

/** The same without the commas of thousands, as from a cell of Excel. */
export function plainDecimal(text: string): string {
  const typed = typedDecimal(text);
  return GROUPED.test(typed) ? typed.replaceAll(',', '') : typed;
}

export const isDecimal = (text: string): boolean => PLAIN.test(plainDecimal(text));

/** The key of what is wrong with a number that was typed; null for none, or for nothing typed. */
export function decimalFault(text: string): string | null {
  const plain = plainDecimal(text);
  if (plain === '' || PLAIN.test(plain)) return null;
  return ANY_LENGTH.test(plain) ? 'shared.numberTooLong' : 'shared.notANumber';
}
