import type { Knex } from 'knex';
import type { Day } from '../../../domain/periods';

/** In whose name and when a change is carried out. */
export interface Hand {
  trx: Knex.Transaction;
  now: Date;
  actor: string;
  effectiveOn: Day;
  reason: string | null;
}
