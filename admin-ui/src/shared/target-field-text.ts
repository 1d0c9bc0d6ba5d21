import type { Snapshot } from '../api/records';
import type { Translate } from './columns';
import { formatDecimal } from './format';
import { methodSentence } from './methods/method-sentence';

/** One field of a snapshot as a person reads it: with separators, unit and words. */
export function targetFieldText(
  name: string,
  snapshot: Snapshot,
  translate: Translate,
): string | null {
  const value = snapshot[name];
  if (value === null || value === undefined || value === '') return null;
  switch (name) {
    case 'targetValue':
      return [formatDecimal(plainText(value)), plainText(snapshot['unitOfMeasure'])]
        .join(' ')
        .trim();
    case 'points':
      return formatDecimal(plainText(value));
    case 'direction':
      return translate(`shared.directions.${plainText(value)}`);
    case 'method':
      return methodSentence(value, translate);
    case 'occasions':
      return occasionsText(value, translate);
    default:
      return plainText(value);
  }
}

function occasionsText(value: unknown, translate: Translate): string {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all
    .map((one) =>
      translate(`resources.targets.occasionNames.${plainText(one)}`, { _: plainText(one) }),
    )
    .join(translate('shared.method.comma'));
}

/** Any stored value as text; nothing where nothing stands. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}
