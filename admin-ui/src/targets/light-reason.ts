import type { Target } from '../api/records';
import type { Translate } from '../shared/columns';

/** A light that percentages beside it explain: the reader sees the cause already. */
const plain = ['farBehind', 'behind', 'onSchedule', 'noRule', 'yearMet'];

/** The reason that has to be read with the light: one that the progress does not show. */
export function hiddenCause(
  { light, lightReason: reason }: Pick<Target, 'light' | 'lightReason'>,
  translate: Translate,
): string | null {
  if (light === null || light === 'green' || plain.includes(reason?.code ?? '')) return null;
  return lightReason(reason, translate);
}

/** Why the light is what it is, as a sentence; null where the server gave no reason. */
export function lightReason(reason: Target['lightReason'], translate: Translate): string | null {
  if (!reason?.code) return null;
  return translate(`resources.targets.lightReasons.${reason.code}`, {
    ...reason.params,
    _: reason.code,
  });
}
