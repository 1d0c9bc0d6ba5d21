import type { Knex } from 'knex';
import type { ChangeKind, DatedChange } from '../../domain/organisation';
import type { Day } from '../../domain/periods';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';

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

/** Writes an entry of a unit's history. */
export async function insertChange(work: UnitOfWork<Actor>, change: NewChange): Promise<void> {
  const appliedAt = change.state === 'applied' ? work.now : null;
  await work.insert('unit_changes', { ...change, appliedAt });
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
