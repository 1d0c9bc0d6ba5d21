import type { Translate } from '../shared/columns';
import { isPositive, sameDecimal } from '../shared/exact';
import type { Params } from './define';
import { shareOf, textOf } from './read';

/** A part of a sentence that is said only where the parameter is above 0. */
export const ifPositive = (value: unknown, part: (text: string) => string): string[] =>
  isPositive(textOf(value)) ? [part(textOf(value))] : [];

/** What a cap on the points comes to. */
export const capPart = (cap: unknown, translate: Translate): string[] =>
  textOf(cap) === '' || sameDecimal(textOf(cap), '1')
    ? [translate('shared.method.full')]
    : [translate('shared.method.cap', { share: shareOf(cap) })];

/** `开工 40%、完工 60%`: each row with its share. */
export const sharesText = (rows: readonly Params[], name: string, translate: Translate): string =>
  rows
    .map((row) => `${textOf(row[name])} ${shareOf(row['share'])}`)
    .join(translate('shared.method.comma'));
