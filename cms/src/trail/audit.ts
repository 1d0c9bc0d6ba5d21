import type { Knex } from 'knex';
import { newId } from '../core/new-id';
import { chainEntries, type Head } from './chain';
import type { AuditEvent } from './entry';

const CHUNK = 500;

/**
 * Appends to the audit log (SA-2, BX-4) in the caller's transaction. The one row of audit_head is
 * the lock of the chain, held until commit: call this last, when every other row is written.
 */
export async function logAudit(
  trx: Knex.Transaction,
  events: readonly AuditEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const head = await lockHead(trx);
  const entries = chainEntries(head, events, new Date());
  const rows = entries.map(({ before, after, recordId, actorKind, previousHash, ...entry }) => ({
    ...entry,
    document_id: newId(),
    actor_kind: actorKind,
    record_id: recordId,
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
    previous_hash: previousHash,
    version: 1,
    created_at: entry.at,
    updated_at: entry.at,
    published_at: entry.at,
  }));
  for (let from = 0; from < rows.length; from += CHUNK)
    await trx('audit_entries').insert(rows.slice(from, from + CHUNK));
  const last = entries.at(-1);
  if (last) await trx('audit_head').update({ seq: last.seq, hash: last.hash });
}

async function lockHead(trx: Knex.Transaction): Promise<Head> {
  const { rows } = await trx.raw<{ rows: { seq: string; hash: string }[] }>(
    'select seq::text, hash from audit_head for update',
  );
  const [row] = rows;
  if (!row) throw new Error('audit_head has no row: the log cannot be continued');
  return { seq: Number(row.seq), hash: row.hash };
}
