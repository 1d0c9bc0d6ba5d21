/** A decimal as documents print it: thousands separated, without needless zeros. */
export function figure(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const rest = fraction.replace(/0+$/, '');
  return rest ? `${grouped}.${rest}` : grouped;
}

/** Bonus and veto items carry no points of their own. */
export const isZero = (decimal: string): boolean => /^-?0+(\.0*)?$/.test(decimal);
