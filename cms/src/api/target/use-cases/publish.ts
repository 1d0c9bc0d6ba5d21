import { z } from 'zod';
import { periodsAsked } from '../../../domain/periods';
import { refuseEnded } from '../../unit/ended';
import { today } from '../../../core/clock';
import { seen } from '../../../usecases/input';
import type { UseCase, Work } from '../../../usecases/kernel';
import { refreshStanding } from '../../progress-report/refresh';
import { targets } from '../resource';
import { decidePublish, handOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';
import { keepVersion } from '../version';

const input = z.strictObject(seen);

/** PM-14: publishes a version that never changes, and opens the year's reports. */
export const publish: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'publish',
  batch: true,
  input,
  async run(work, { id, version }) {
    const target = await work.load<TargetRow>(targets, id, version);
    await refuseEnded(work, target.unitId);
    const { reviewed, values } = decidePublish(target, handOf(work));
    const change = await work.change(target, targets.table, values);
    const about = aboutTarget(target);
    if (reviewed) {
      work.record({
        action: 'review',
        ...about,
        before: { state: 'declared' },
        after: { state: 'reviewed' },
      });
      change.before.state = 'reviewed';
    }
    work.record({ action: 'publish', ...about, ...change });
    await keepVersion(work, target, values.publishedVersion);
    await openReports(work, target);
    await refreshStanding(work, target);
    return id;
  },
};

/** A report for every month to come, due on the 5th of the next; those of an earlier version stay. */
async function openReports(work: Work, target: TargetRow): Promise<void> {
  const reports = periodsAsked(target.year, 'monthly', today(work.now)).map(({ code, dueOn }) => ({
    year: target.year,
    targetId: target.id,
    period: code,
    dueOn,
    state: 'draft',
  }));
  await work.insertAll('progress_reports', reports, { skip: true });
}
