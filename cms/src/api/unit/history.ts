import type { Knex } from 'knex';
import type { ChangeKind, DatedChange } from '../../domain/organisation';
import type { Day } from '../../domain/periods';
import { newId } from '../../core/new-id';

export interface NewChange {
  unitId: number;
  kind: ChangeKind;
  effectiveOn: Day;
  state: 'pending' | 'applied';
  before: object | null;
  after: object;
  reason: string | null;
  actor: string;
}

/** Writes an entry of a unit's history; answers its documentId. */
export async function insertChange(
  trx: Knex.Transaction,
  { unitId, effectiveOn, before, after, ...change }: NewChange,
  now: Date,
): Promise<string> {
  const documentId = newId();
  await trx('unit_changes').insert({
    ...change,
    document_id: documentId,
    unit_id: unitId,
    effective_on: effectiveOn,
    before: before === null ? null : JSON.stringify(before),
    after: JSON.stringify(after),
    applied_at: change.state === 'applied' ? now : null,
    version: 1,
    created_at: now,
    updated_at: now,
    published_at: now,
  });
  return documentId;
}

/** What has happened to a unit so far, by the day it counts from. */
export async function historyOf(trx: Knex.Transaction, unitId: number): Promise<DatedChange[]> {
  const { rows } = await trx.raw<{ rows: DatedChange[] }>(
    `select kind, effective_on::text as "effectiveOn" from unit_changes
     where unit_id = ? and state = 'applied'`,
    [unitId],
  );
  return rows;
}
