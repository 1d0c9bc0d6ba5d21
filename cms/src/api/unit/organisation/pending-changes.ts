import type { Knex } from 'knex';
import type { Day } from '../../../domain/periods';
import type { PendingChange } from './project';
import { plannedChange } from '../planned-change';

interface Stored {
  unitId: number;
  kind: string;
  /** JSON text */
  after: string;
  effectiveOn: Day;
}

/** Every change that waits for its day, in the order in which they will be made. */
export async function pendingChanges(trx: Knex.Transaction): Promise<PendingChange[]> {
  const { rows } = await trx.raw<{ rows: Stored[] }>(
    `select unit_id as "unitId", kind, after::text as after, effective_on::text as "effectiveOn"
     from unit_changes where state = 'pending' order by effective_on, id`,
  );
  return rows.map(({ kind, after, ...stored }) => ({
    ...stored,
    change: plannedChange.parse({ ...(JSON.parse(after) as object), kind }),
  }));
}
