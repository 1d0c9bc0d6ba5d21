import { takeEffect, type EntryRow } from '../../staff-entry/take-effect';
import { today } from '../../../core/clock';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { raiseVersion } from '../row';
import { staffEntries } from '../../staff-entry/resource';

export type NewEntry = Pick<
  EntryRow,
  'personId' | 'kind' | 'effectiveOn' | 'unitFromId' | 'unitToId' | 'staffKind' | 'roleId'
> & { note: string | null };

/** Writes an entry; one dated today or earlier takes effect at once, a later one at its date. */
export async function enter(work: UnitOfWork, values: NewEntry): Promise<void> {
  const enteredBy = work.actor.signature;
  const made = await work.insert(staffEntries.table, { ...values, enteredBy });
  if (values.effectiveOn > today(work.now)) return raiseVersion(work, values.personId);
  const entry = { ...values, ...made, version: 1, appliedAt: null, withdrawnAt: null };
  await takeEffect(work, entry);
}
