import type { Translate } from '../shared/columns';
import type { StaffEntry } from './types';

const base = 'resources.staff-entries';

/** One entry as a sentence: `由公路处调入运输处`. */
export function entrySentence(entry: StaffEntry, translate: Translate): string {
  const { kind, unitFrom, unitTo, role } = entry;
  const words = { from: unitFrom?.name ?? '–', to: unitTo?.name ?? '–' };
  const text = translate(`${base}.sentences.${kind}`, words);
  return role ? `${text}${translate(`${base}.withRole`, { role: role.name })}` : text;
}

/** What was said about it, and who entered it or took it back. */
export function entryNote(entry: StaffEntry, translate: Translate): string {
  const { note, enteredBy, withdrawnBy, withdrawReason } = entry;
  const back = withdrawReason
    ? translate(`${base}.withdrawnBy`, { by: withdrawnBy ?? '', reason: withdrawReason })
    : null;
  return [note, enteredBy, back].filter(Boolean).join(' · ');
}
