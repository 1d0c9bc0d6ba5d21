import { DECIMAL_TEXT, withoutGroups } from './number';

const ANY_LENGTH = /^-?\d+(\.\d+)?$/;

/** Blanks, save those between two digits: `12 34` is two numbers, and to be seen as such. */
const BLANKS = /(?<!\d)\s+|\s+(?!\d)/g;

/** Full-width digits and signs, as Chinese keyboards write them; commas stay as they are typed. */
export const typedDecimal = (text: string): string =>
  text.normalize('NFKC').trim().replace(BLANKS, '').replace('。', '.').replace('−', '-');

/** The same without the commas of thousands, as from a cell of Excel. */
export const plainDecimal = (text: string): string => withoutGroups(typedDecimal(text));

/** Whether what was typed is a decimal as the data model keeps them. */
export const isDecimal = (text: string): boolean => DECIMAL_TEXT.test(plainDecimal(text));

/** What is wrong with a number that was typed; null for none, or for nothing typed. */
export function decimalFault(text: string): 'numberTooLong' | 'notANumber' | null {
  const plain = plainDecimal(text);
  if (plain === '' || DECIMAL_TEXT.test(plain)) return null;
  return ANY_LENGTH.test(plain) ? 'numberTooLong' : 'notANumber';
}
