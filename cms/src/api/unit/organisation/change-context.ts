import type { Day } from '../../../domain/periods';
import type { Actor } from '../../../actions/actor';
import type { UnitOfWork } from '../../../actions/unit-of-work';

/** The context of a change: the work, who asked for it, its day and reason. */
export interface ChangeContext {
  work: UnitOfWork<Actor>;
  actor: string;
  effectiveOn: Day;
  reason: string | null;
}
