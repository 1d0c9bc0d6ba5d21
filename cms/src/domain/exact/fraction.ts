import type { Decimal } from './decimal';

/**
 * An exact rational number. The mean of means in a composite score divides several times; with
 * fractions nothing is rounded before publication, so a score of exactly x.xx5 rounds up, always.
 * Fractions are not reduced: the few operations of one unit keep them small enough.
 */
export class Fraction {
  constructor(
    readonly numerator: bigint,
    readonly denominator: bigint = 1n,
  ) {}

  static readonly zero = new Fraction(0n);

  /** From a finite decimal, exactly. */
  static from(value: Decimal): Fraction {
    const places = value.decimalPlaces();
    return new Fraction(BigInt(value.toFixed(places).replace('.', '')), 10n ** BigInt(places));
  }

  plus(other: Fraction): Fraction {
    if (this.denominator === other.denominator)
      return new Fraction(this.numerator + other.numerator, this.denominator);
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** The caller has made sure that `other` is above zero. */
  dividedBy(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** Below, at or above `other`: negative, zero or positive. */
  compare(other: Fraction): number {
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  /** Rounds half up (away from zero) to an integer number of `10^-places`. */
  round(places: number): bigint {
    const negative = this.numerator < 0n;
    const scaled = (negative ? -this.numerator : this.numerator) * 10n ** BigInt(places);
    const rounded = (2n * scaled + this.denominator) / (2n * this.denominator);
    return negative ? -rounded : rounded;
  }

  /** Decimal text with exactly `places` places, half up. */
  toFixed(places: number): string {
    const rounded = this.round(places);
    const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(places + 1, '0');
    const whole = digits.slice(0, digits.length - places);
    const sign = rounded < 0n ? '-' : '';
    return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
  }

  /** Decimal text without trailing zeros, at most `places` places, half up. */
  toText(places = 20): string {
    const text = this.toFixed(places);
    return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  }

  static min(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) <= 0 ? a : b;
  }

  static max(a: Fraction, b: Fraction): Fraction {
    return a.compare(b) >= 0 ? a : b;
  }
}
