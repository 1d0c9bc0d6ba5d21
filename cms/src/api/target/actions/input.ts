import { z } from 'zod';
import { blankAsNull, decimalText } from '../../../actions/input';
import type { Declaration } from '../decide';

const blank = z.literal('').transform(() => null);
const text = z.string().trim().max(4000).transform(blankAsNull);

/** The fields of a declaration: left out, a field stays as it is; null or blank clears it. */
export const declaration = {
  targetValue: z.union([blank, decimalText]).nullish(),
  basis: text.nullish(),
  measures: text.nullish(),
};

type DeclarationInput = { [Field in keyof Declaration]?: string | null | undefined };

export const declarationOf = (input: DeclarationInput): Partial<Declaration> => ({
  ...(input.targetValue === undefined ? {} : { targetValue: input.targetValue }),
  ...(input.basis === undefined ? {} : { basis: input.basis }),
  ...(input.measures === undefined ? {} : { measures: input.measures }),
});
