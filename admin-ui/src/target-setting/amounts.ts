const PLAIN = /^(-?)(\d{1,18})(?:\.(\d{1,12}))?$/;
const PLACES = 12;

interface Amount {
  digits: bigint;
  places: number;
}

function amountOf(text: string): Amount | null {
  const [, sign, whole, fraction = ''] = PLAIN.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, places: fraction.length };
}

function textOf({ digits, places }: Amount): string {
  const size = String(digits < 0n ? -digits : digits).padStart(places + 1, '0');
  const whole = size.slice(0, size.length - places);
  const fraction = size.slice(size.length - places).replace(/0+$/, '');
  return `${digits < 0n ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}

const at = ({ digits, places }: Amount): bigint => digits * 10n ** BigInt(PLACES - places);

export const isAmount = (text: string): boolean => amountOf(text) !== null;

/** Exact `a × b`; null where one is no number, or the product has more places than can be kept. */
export function product(a: string, b: string): string | null {
  const [left, right] = [amountOf(a), amountOf(b)];
  if (!left || !right) return null;
  const text = textOf({ digits: left.digits * right.digits, places: left.places + right.places });
  return isAmount(text) ? text : null;
}

/** The exact sum; null while one of them is no number. */
export function total(texts: readonly string[]): string | null {
  const amounts = texts.map(amountOf);
  let sum = 0n;
  for (const amount of amounts) {
    if (!amount) return null;
    sum += at(amount);
  }
  return textOf({ digits: sum, places: PLACES });
}

/** Exact `a − b`; null where one is no number. */
export function difference(a: string, b: string): string | null {
  const minus = amountOf(b);
  return minus && total([a, textOf({ ...minus, digits: -minus.digits })]);
}

/** Whether two texts are the same number, or the same text. */
export const isSame = (a: string, b: string): boolean => a === b || difference(a, b) === '0';
