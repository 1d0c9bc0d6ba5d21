import type { Knex } from 'knex';
import { recordActivities } from '../../trail/activity';
import { recordAudit } from '../../trail/audit';
import type { Day } from '../../domain/periods';
import { now } from '../../core/clock';
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
  for (const { personId } of rows)
    count += await strapi.db.transaction(({ trx }) =>
      applyDueOf(trx as Knex.Transaction, personId, day, now()),
    );
  return count;
}

/** The same for one person, in the caller's transaction; answers how many took effect. */
export async function applyDueOf(
  trx: Knex.Transaction,
  personId: number,
  day: Day,
  now: Date,
): Promise<number> {
  await trx.raw('select 1 from people where id = ? for update', [personId]);
  const { rows } = await trx.raw<{ rows: EntryRow[] }>(
    `select ${COLUMNS} from staff_entries t where t.person_id = ? and ${WAITING} ${ORDER} for update`,
    [personId, day],
  );
  for (const entry of rows) {
    await takeEffect(trx, entry, now);
    await tell(trx, entry, now);
  }
  return rows.length;
}

async function tell(trx: Knex.Transaction, entry: EntryRow, at: Date): Promise<void> {
  const { documentId, personId, kind, effectiveOn, unitToId } = entry;
  const person = await trx('people')
    .where({ id: personId })
    .first<{ name: string; document_id: string } | undefined>('name', 'document_id');
  const about = { action: kind, resource: 'people', recordId: person?.document_id ?? null };
  const params = { name: person?.name ?? '', date: effectiveOn };
  await recordActivities(trx, [
    { ...about, action: `${kind}InForce`, at, actor: 'system', unitId: unitToId, params },
  ]);
  const event = { actor: 'system', actorKind: 'system' as const, action: 'takeEffect' };
  const after = { kind, effectiveOn, person: person?.document_id ?? null };
  await recordAudit(trx, [{ ...event, resource: 'staff-entries', recordId: documentId, after }]);
}
