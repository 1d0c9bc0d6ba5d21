import type { Knex } from 'knex';
import type { Day } from '../../../domain/periods';

/** The context of a change: transaction, moment, actor, day and reason. */
export interface Hand {
  trx: Knex.Transaction;
  now: Date;
  actor: string;
  effectiveOn: Day;
  reason: string | null;
}
