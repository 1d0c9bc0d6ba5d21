import type { Target } from '../api/records';
import type { Translate } from '../shared/columns';

/** Why the light is what it is, as a sentence; null where the server gave no reason. */
export function lightReason(reason: Target['lightReason'], translate: Translate): string | null {
  if (!reason?.code) return null;
  return translate(`resources.targets.lightReasons.${reason.code}`, {
    ...reason.params,
    _: reason.code,
  });
}
