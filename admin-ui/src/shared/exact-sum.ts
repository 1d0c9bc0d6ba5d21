const PLAIN = /^-?\d{1,20}(\.\d{1,12})?$/;
const PLACES = 12;
const SCALE = 10n ** BigInt(PLACES);

/** A decimal text as an integer of its 12th place; null for what is no number, a blank one is 0. */
function scaled(text: string | null | undefined): bigint | null {
  const plain = (text ?? '').trim();
  if (plain === '') return 0n;
  if (!PLAIN.test(plain)) return null;
  const [whole = '0', fraction = ''] = plain.split('.');
  const digits = BigInt(fraction.padEnd(PLACES, '0'));
  return BigInt(whole) * SCALE + (plain.startsWith('-') ? -digits : digits);
}

function textOf(value: bigint): string {
  const size = value < 0n ? -value : value;
  const fraction = String(size % SCALE)
    .padStart(PLACES, '0')
    .replace(/0+$/, '');
  return `${value < 0n ? '-' : ''}${size / SCALE}${fraction === '' ? '' : `.${fraction}`}`;
}

/** The exact sum of decimal texts; null while one of them is no number. */
export function exactSum(texts: readonly (string | null | undefined)[]): string | null {
  let total = 0n;
  for (const text of texts) {
    const value = scaled(text);
    if (value === null) return null;
    total += value;
  }
  return textOf(total);
}

/** `a − b` exactly; null when one of them is no number. */
export function exactDifference(a: string | null, b: string | null): string | null {
  const [left, right] = [scaled(a), scaled(b)];
  return left === null || right === null ? null : textOf(left - right);
}

/** What part of the whole a value is, in percent with one decimal, for reading only. */
export function percentOf(part: string | null, whole: string | null): string | null {
  const [left, right] = [scaled(part), scaled(whole)];
  if (left === null || right === null || right === 0n) return null;
  return (Number((left * 10_000n) / right) / 100).toFixed(1);
}
