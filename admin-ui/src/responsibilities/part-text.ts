import type { Translate } from '../shared/columns';
import { formatDate, formatDecimal } from '../shared/format';
import type { Responsibility } from './types';

const base = 'resources.responsibilities';

/** What a person does of a target, how much and until when, in one line. */
export function partText(
  { part, partValue, dueOn, target }: Responsibility,
  translate: Translate,
): string {
  const unit = target?.unitOfMeasure ?? '';
  const words = [
    part ?? '',
    partValue === null
      ? ''
      : translate(`${base}.amountOf`, { value: formatDecimal(partValue), unit }),
    dueOn === null ? '' : translate(`${base}.dueBy`, { day: formatDate(dueOn) }),
  ];
  return words.filter((word) => word !== '').join(' · ');
}
