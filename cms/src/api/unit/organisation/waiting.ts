import type { Knex } from 'knex';
import type { Day } from '../../../domain/periods';
import type { Waiting } from './foresee';
import { wish } from '../wishes';

interface Stored {
  unitId: number;
  kind: string;
  /** JSON text */
  after: string;
  effectiveOn: Day;
}

/** Every change that waits for its day, in the order in which they will be made. */
export async function waitingChanges(trx: Knex.Transaction): Promise<Waiting[]> {
  const { rows } = await trx.raw<{ rows: Stored[] }>(
    `select unit_id as "unitId", kind, after::text as after, effective_on::text as "effectiveOn"
     from unit_changes where state = 'pending' order by effective_on, id`,
  );
  return rows.map(({ kind, after, ...stored }) => ({
    ...stored,
    wish: wish.parse({ ...(JSON.parse(after) as object), kind }),
  }));
}
