import type { Knex } from 'knex';
import type { Day } from '../../domain/periods';
import { SYSTEM, type Actor } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { takeEffect, type EntryRow } from './take-effect';

const COLUMNS = `t.id, t.document_id as "documentId", t.version, t.person_id as "personId", t.kind,
  t.effective_on::text as "effectiveOn", t.unit_from_id as "unitFromId", t.unit_to_id as "unitToId",
  t.staff_kind as "staffKind", t.role_id as "roleId", t.applied_at as "appliedAt",
  t.withdrawn_at as "withdrawnAt"`;
const WAITING = 't.applied_at is null and t.withdrawn_at is null and t.effective_on <= ?::date';
const ORDER = 'order by t.effective_on, t.id';

/** The entries of a person, earliest first. */
export async function entriesOf(trx: Knex.Transaction, personId: number): Promise<EntryRow[]> {
  const { rows } = await trx.raw<{ rows: EntryRow[] }>(
    `select ${COLUMNS} from staff_entries t where t.person_id = ? ${ORDER}`,
    [personId],
  );
  return rows;
}

/** Writes what is due for anybody into the rows, so that lists show it; one person a transaction. */
export async function applyDue(day: Day): Promise<number> {
  const { rows } = await strapi.db.connection.raw<{ rows: { personId: number }[] }>(
    `select distinct t.person_id as "personId" from staff_entries t where ${WAITING}`,
    [day],
  );
  let count = 0;
  for (const { personId } of rows) count += await applyDueOf(personId, day);
  return count;
}

/** The same for one person, by the system whoever asks; answers how many took effect. */
export function applyDueOf(personId: number, day: Day): Promise<number> {
  return inTransaction(SYSTEM, async (work) => {
    await work.trx.raw('select 1 from people where id = ? for update', [personId]);
    const { rows } = await work.trx.raw<{ rows: EntryRow[] }>(
      `select ${COLUMNS} from staff_entries t where t.person_id = ? and ${WAITING} ${ORDER} for update`,
      [personId, day],
    );
    for (const entry of rows) {
      await takeEffect(work, entry);
      await logEntry(work, entry);
    }
    return rows.length;
  });
}

async function logEntry(work: UnitOfWork<Actor>, entry: EntryRow): Promise<void> {
  const { documentId, personId, kind, effectiveOn, unitToId } = entry;
  const row = await work
    .trx('people')
    .where({ id: personId })
    .first<{ name: string; document_id: string } | undefined>('name', 'document_id');
  const person = row?.document_id ?? null;
  work.announce({
    action: `${kind}InForce`,
    resource: 'people',
    recordId: person,
    unitId: unitToId,
    params: { name: row?.name ?? '', date: effectiveOn },
  });
  work.logQuietly({
    action: 'takeEffect',
    resource: 'staff-entries',
    recordId: documentId,
    after: { kind, effectiveOn, person },
  });
}
