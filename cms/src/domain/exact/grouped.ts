/** A decimal as people read it: thousands separated, without needless zeros; no digit is rounded. */
export function grouped(decimal: string): string {
  const [whole = '', fraction = ''] = decimal.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  const rest = fraction.replace(/0+$/, '');
  return rest ? `${thousands}.${rest}` : thousands;
}
