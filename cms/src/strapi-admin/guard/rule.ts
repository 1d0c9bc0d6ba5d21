import type { Knex } from 'knex';
import type { Document } from '../../core/snapshot';

export interface Write {
  trx: Knex.Transaction;
  action: string;
  /** As it is before the write; null when it is new. */
  before: Document | null;
}

/** What a noun asks of writes at this door; a throw undoes the whole write. */
export interface Rule {
  /** May adjust the data that is about to be written. */
  before?(write: Write, data: Record<string, unknown> | undefined): Promise<void>;
  /** `after` is what is stored now; null when it is deleted. */
  after?(write: Write, after: Document | null): Promise<void>;
}
