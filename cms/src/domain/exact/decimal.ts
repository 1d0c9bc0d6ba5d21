import { z } from 'zod';
import { Decimal, DECIMAL_TEXT } from './number';

export * from './number';

/** Input schema of a decimal: text, or a number that JSON wrote plainly; becomes a Decimal. */
export const decimal = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(DECIMAL_TEXT))
  .transform((text): Decimal => new Decimal(text));

/** A decimal that is not below zero. */
export const nonNegative = decimal.refine((value) => value.gte(0), { message: 'negative' });

/** A decimal above zero. */
export const positive = decimal.refine((value) => value.gt(0), { message: 'notPositive' });
