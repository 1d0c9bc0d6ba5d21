import type { Base } from '../api/records';
import type { Translate } from '../shared/columns';
import type { ComparedField } from '../shared/field-difference';
import { formatDecimal } from '../shared/format';
import { methodSentence } from '../methods/method-sentence';

export type Snapshot = Record<string, unknown>;

export interface TargetVersion extends Base {
  number: number;
  publishedAtTime: string | null;
  publishedBy: string | null;
  /** Only where one version is read. */
  snapshot?: Snapshot;
}

const FIELDS = [
  'targetValue',
  'basis',
  'measures',
  'points',
  'direction',
  'method',
  'occasions',
  'name',
  'itemCode',
  'unit',
  'targetType',
  'assessor',
  'unitOfMeasure',
] as const;

/** The fields of two versions as texts, what was added without code after the others. */
export function comparedVersions(
  before: Snapshot,
  after: Snapshot,
  added: readonly { name: string; label: string }[],
  translate: Translate,
): ComparedField[] {
  const own = FIELDS.map((name) => ({
    label: translate(`resources.targets.fields.${name}`),
    before: fieldText(name, before, translate),
    after: fieldText(name, after, translate),
  }));
  const custom = added
    .filter(({ name }) => name in before || name in after)
    .map(({ name, label }) => ({
      label,
      before: plain(before[name]),
      after: plain(after[name]),
    }));
  return [...own, ...custom];
}

/** One field of a snapshot as a person reads it: with separators, unit and words. */
export function fieldText(name: string, snapshot: Snapshot, translate: Translate): string | null {
  const value = snapshot[name];
  if (value === null || value === undefined || value === '') return null;
  switch (name) {
    case 'targetValue':
      return [formatDecimal(plain(value)), plain(snapshot['unitOfMeasure'])].join(' ').trim();
    case 'points':
      return formatDecimal(plain(value));
    case 'direction':
      return translate(`methods.directions.${plain(value)}`);
    case 'method':
      return methodSentence(value, translate);
    case 'occasions':
      return occasionsText(value, translate);
    default:
      return plain(value);
  }
}

function occasionsText(value: unknown, translate: Translate): string {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all
    .map((one) => translate(`resources.targets.occasionNames.${plain(one)}`, { _: plain(one) }))
    .join(translate('shared.method.comma'));
}

function plain(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : JSON.stringify(value);
}
