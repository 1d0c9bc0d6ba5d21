import type { Document } from '../../core/snapshot';
import type { Actor } from '../../actions/actor';
import type { UnitOfWork } from '../../actions/unit-of-work';

export interface Write {
  /** In the name of the administrator; its audit entry of the whole write comes last. */
  work: UnitOfWork<Actor>;
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
