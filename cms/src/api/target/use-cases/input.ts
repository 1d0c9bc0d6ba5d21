import { z } from 'zod';
import { decimalText } from '../../../usecases/input';
import type { Declaration } from '../decide';

const blank = z.literal('').transform(() => null);
const text = z
  .string()
  .trim()
  .max(4000)
  .transform((given) => given || null);

/** The fields of a declaration: left out, a field stays as it is; null or blank clears it. */
export const declaration = {
  targetValue: z.union([blank, decimalText]).nullish(),
  basis: text.nullish(),
  measures: text.nullish(),
};

type Given = { [Field in keyof Declaration]?: string | null | undefined };

export const declarationOf = (given: Given): Partial<Declaration> => ({
  ...(given.targetValue === undefined ? {} : { targetValue: given.targetValue }),
  ...(given.basis === undefined ? {} : { basis: given.basis }),
  ...(given.measures === undefined ? {} : { measures: given.measures }),
});
