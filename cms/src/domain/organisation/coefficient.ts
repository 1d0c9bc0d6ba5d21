import { Decimal, DECIMAL_TEXT } from '../exact/number';

const MOST = 2;

/** The coefficient multiplies a unit's composite score: above 0, at most 2. */
export function isCoefficient(text: string): boolean {
  if (!DECIMAL_TEXT.test(text)) return false;
  const value = new Decimal(text);
  return value.gt(0) && value.lte(MOST);
}
