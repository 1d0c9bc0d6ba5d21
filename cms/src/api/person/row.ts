import { invalid, Refusal } from '../../core/refusal';
import type { Entry, History, StaffFault } from '../../domain/staff';
import { serviceStatusOn } from '../../domain/staff';
import { applyDueOf, entriesOf } from '../staff-entry/apply-due';
import { accountOf, type EntryRow } from '../staff-entry/take-effect';
import { today } from '../../core/clock';
import type { Row } from '../../core/rows';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { people } from './resource';

/** A person as the actions read it. */
export interface PersonRow extends Row {
  staffNo: string;
  name: string;
  kind: string | null;
  leftOn: string | null;
}

/** A person with what decides the next entry; what was due is in the rows. */
export interface Staff {
  person: PersonRow;
  entries: readonly EntryRow[];
  history: History;
  unit: { id: number; name: string } | null;
  userId: number | undefined;
}

/** A person of the user's rows, locked, as of today. 404 outside of them, 409 when stale. */
export async function loadStaff(work: UnitOfWork, id: string, version?: number): Promise<Staff> {
  const seen = await work.load<PersonRow>(people, id, version);
  const due = await applyDueOf(seen.id, today(work.now));
  const [person = seen] =
    due > 0 ? await work.select<PersonRow>(people.table, 'where t.id = ?', [seen.id]) : [];
  return staffOf(work, person);
}

/** The same of a row that is already loaded. */
export async function staffOf(work: UnitOfWork, person: PersonRow): Promise<Staff> {
  const all = await entriesOf(work.trx, person.id);
  const entries = all.filter(({ withdrawnAt }) => withdrawnAt === null);
  const history = { entries: entries.map(entryOf), known: all.length > 0 };
  const userId = await accountOf(work.trx, person.id);
  return { person, entries, history, unit: await unitOf(work, person.id), userId };
}

export const entryOf = ({ kind, effectiveOn }: EntryRow): Entry => ({ kind, effectiveOn });

export const serves = ({ history }: Staff, work: UnitOfWork): boolean =>
  serviceStatusOn(history.entries, today(work.now), history.known) === 'serving';

async function unitOf(work: UnitOfWork, personId: number): Promise<Staff['unit']> {
  const { rows } = await work.trx.raw<{ rows: { id: number; name: string }[] }>(
    `select u.id, u.name from people_unit_lnk l join units u on u.id = l.unit_id
     where l.person_id = ? limit 1`,
    [personId],
  );
  return rows[0] ?? null;
}

/** Refuses what the rules of staff find wrong: at its field, or by the state things are in. */
export function refuse(fault: StaffFault | null): void {
  if (!fault) return;
  const { field, code, params } = fault;
  if (field) throw invalid({ [field]: { code, params } });
  throw new Refusal(409, code, params);
}

/** Whom an event on a person is about. */
export const aboutPerson = (
  { documentId, name }: Pick<PersonRow, 'documentId' | 'name'>,
  unitId: number | null,
  params: Readonly<Record<string, unknown>> = {},
) => ({
  resource: people.plural,
  recordId: documentId,
  unitId,
  params: { name, ...params },
});

/** Whoever looks at the person has seen an older state of it now. */
export async function raiseVersion(work: UnitOfWork, personId: number): Promise<void> {
  await work.updateWhere('people', { id: personId });
}
