import type { Day } from '../../../domain/periods';
import type { Actor } from '../../../usecases/actor';
import type { Work } from '../../../usecases/work';

/** The context of a change: the work, who asked for it, its day and reason. */
export interface Hand {
  work: Work<Actor>;
  actor: string;
  effectiveOn: Day;
  reason: string | null;
}
