import { DomainError } from '../errors';
import { Fraction } from './fraction';

const PLAIN = /^(-?)(\d{1,40})(?:\.(\d{0,100}))?$/;
const powers: bigint[] = [1n];

function powerOfTen(exponent: number): bigint {
  return (powers[exponent] ??= 10n ** BigInt(exponent));
}

/**
 * Adds decimals given as text, exactly, as one integer and a number of places. A run adds hundreds
 * of thousands of scores; small integers keep that well under a second.
 * Error: `notADecimal` when the text is no plain decimal.
 */
export class ExactSum {
  private units = 0n;
  private places = 0;

  add(text: string): void {
    const match = PLAIN.exec(text);
    if (!match) throw new DomainError('notADecimal', { value: text.slice(0, 60) });
    const [, sign = '', whole = '0', digits = ''] = match;
    const value = BigInt(sign + whole + digits);
    this.units = this.align(digits.length) + value * powerOfTen(this.places - digits.length);
  }

  /** Raises the number of places to at least `places`; answers the units so far in them. */
  private align(places: number): bigint {
    if (places <= this.places) return this.units;
    const raised = this.units * powerOfTen(places - this.places);
    this.places = places;
    return raised;
  }

  get value(): Fraction {
    return new Fraction(this.units, powerOfTen(this.places));
  }
}

/** Reads one plain decimal of any length up to 100 places. Error: `notADecimal`. */
export function exactText(text: string): Fraction {
  const sum = new ExactSum();
  sum.add(text);
  return sum.value;
}
