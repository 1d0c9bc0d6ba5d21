import { TARGET_TERMS } from '@milepost/domain/review/terms';

import type { Snapshot } from '../api/records';
import type { Translate } from '../shared/columns';
import type { ComparedField } from '../shared/field-difference';
import { plainText, targetFieldText } from '../shared/target-field-text';

const FIELDS = [
  ...TARGET_TERMS,
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
    before: targetFieldText(name, before, translate),
    after: targetFieldText(name, after, translate),
  }));
  const custom = added
    .filter(({ name }) => name in before || name in after)
    .map(({ name, label }) => ({
      label,
      before: plainText(before[name]),
      after: plainText(after[name]),
    }));
  return [...own, ...custom];
}
