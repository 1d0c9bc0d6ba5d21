/** A decimal as a whole number and how many of its digits follow the point: no digit is rounded. */
interface Exact {
  digits: bigint;
  places: number;
}

/** Reads `-12.50`; undefined for what is no plain decimal. */
function exact(text: string | null | undefined): Exact | undefined {
  const [, sign = '', whole, fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text ?? '') ?? [];
  if (whole === undefined) return undefined;
  return { digits: BigInt(`${sign}${whole}${fraction}`), places: fraction.length };
}

const ten = (power: number): bigint => 10n ** BigInt(power);

/** Whether a text is a decimal above 0. */
export const isPositive = (text: string | null | undefined): boolean =>
  (exact(text)?.digits ?? 0n) > 0n;

/** Whether two texts say the same number, or the same text: 12.50 is 12.5. */
export function sameDecimal(a: string | null, b: string | null): boolean {
  const [one, other] = [exact(a), exact(b)];
  if (!one || !other) return (a ?? '') === (b ?? '');
  return one.digits * ten(other.places) === other.digits * ten(one.places);
}

/** A share as a percentage: `0.125` → `12.5%`. */
export function percentOfShare(share: string): string {
  const read = exact(share);
  return read ? `${plain(read.digits * 100n, read.places)}%` : share;
}

/**
 * How much `value` is above (+) or below (−) `last`, in percent of it to one place, half up:
 * 110 against 100 → `+10.0%`. Null where one is missing or the last is not above 0.
 */
export function changeInPercent(value: string | null, last: string | null): string | null {
  const [now, before] = [exact(value), exact(last)];
  if (!now || !before || before.digits <= 0n) return null;
  const places = Math.max(now.places, before.places);
  const scaled = (one: Exact) => one.digits * ten(places - one.places);
  const difference = scaled(now) - scaled(before);
  const size = difference < 0n ? -difference : difference;
  const tenths = (size * 2000n + scaled(before)) / (scaled(before) * 2n);
  const sign = tenths === 0n ? '±' : difference < 0n ? '−' : '+';
  return `${sign}${tenths / 10n}.${tenths % 10n}%`;
}

function plain(digits: bigint, places: number): string {
  const sign = digits < 0n ? '-' : '';
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const fraction = text.slice(text.length - places).replace(/0+$/, '');
  return fraction ? `${sign}${whole}.${fraction}` : `${sign}${whole}`;
}

/** The sum of decimals; what is no decimal counts nothing. */
export function sumOf(texts: readonly (string | null)[]): string {
  const all = texts.flatMap((text) => exact(text) ?? []);
  const places = Math.max(0, ...all.map((one) => one.places));
  const digits = all.reduce((sum, one) => sum + one.digits * ten(places - one.places), 0n);
  return plain(digits, places);
}
