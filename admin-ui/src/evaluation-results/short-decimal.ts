const SHOWN = 4;

/** A decimal as people read it: at most four places, cut rather than rounded; the rest is marked by …. */
export function shortDecimal(text: string): string {
  const [whole = '', places = ''] = text.split('.');
  const shown = places.slice(0, SHOWN).replace(/0+$/, '');
  const more = /[1-9]/.test(places.slice(SHOWN)) ? '…' : '';
  return shown || more ? `${whole}.${shown.padEnd(more ? SHOWN : 0, '0')}${more}` : whole;
}
