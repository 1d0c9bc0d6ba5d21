import { isPositive, percentOfShare, sameDecimal } from '@milepost/domain/exact/text';

import type { Translate } from '../columns';
import { formatDecimal } from '../format';
import { formulaInWords } from '../formula-words';
import { gradesOf } from '../grades-of';
import type { Speech } from './define';
import './messages';
import { isParams, rowsOf, textOf } from './read';

/** What the view of a method speaks with, in the reader's language. */
export function speechOf(kind: string, translate: Translate): Speech {
  const positive = (value: unknown) => isPositive(textOf(value));
  const share = (value: unknown) => percentOfShare(textOf(value));
  return {
    translate,
    t: (key, words) => translate(`methods.words.${kind}.${key}`, words),
    text: textOf,
    number: shownOf,
    share,
    shareOfPoints: (value) => translate('methods.shareText', { share: share(value) }),
    formula: (value) => formulaInWords(textOf(value), translate),
    isPositive: positive,
    ifPositive: (value, part) => (positive(value) ? [part(textOf(value))] : []),
    capped: (cap) =>
      textOf(cap) === '' || sameDecimal(textOf(cap), '1')
        ? translate('shared.method.full')
        : translate('shared.method.cap', { share: share(cap) }),
    list: (parts) => parts.join(translate('shared.method.comma')),
    rows: rowsOf,
    grades: (value) => gradesOf(isParams(value) ? value : {}),
  };
}

/** For a reader: numbers with separators. */
export function shownOf(value: unknown): string {
  if (typeof value === 'number') return formatDecimal(value);
  if (typeof value !== 'string') return JSON.stringify(value);
  return /^-?\d+(\.\d+)?$/.test(value) ? formatDecimal(value) : value;
}
