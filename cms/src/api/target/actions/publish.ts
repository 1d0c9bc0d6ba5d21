import { z } from 'zod';
import { periodsAsked } from '../../../domain/periods';
import { refuseEnded } from '../../unit/ended';
import { today } from '../../../core/clock';
import { idAndVersion } from '../../../actions/input';
import type { Action, UnitOfWork } from '../../../actions/action';
import { refreshProgress } from '../../progress-report/refresh';
import { targets } from '../resource';
import { decidePublish, actingUnitOf } from '../decide';
import { aboutTarget, type TargetRow } from '../row';
import { keepVersion } from '../version';

const input = z.strictObject(idAndVersion);

/** PM-14: publishes a version that never changes, and opens the year's reports. */
export const publish: Action<z.infer<typeof input>> = {
  resource: targets,
  verb: 'publish',
  batch: true,
  input,
  async run(work, { id, version }) {
    const target = await work.load<TargetRow>(targets, id, version);
    await refuseEnded(work, target.unitId);
    const { reviewed, values } = decidePublish(target, actingUnitOf(work));
    const change = await work.update(target, targets.table, values);
    const about = aboutTarget(target);
    if (reviewed) {
      work.log({
        action: 'review',
        ...about,
        before: { state: 'declared' },
        after: { state: 'reviewed' },
      });
      change.before.state = 'reviewed';
    }
    work.log({ action: 'publish', ...about, ...change });
    await keepVersion(work, target, values.publishedVersion);
    await openReports(work, target);
    await refreshProgress(work, target);
    return id;
  },
};

/** A report for every month to come, due on the 5th of the next; those of an earlier version stay. */
async function openReports(work: UnitOfWork, target: TargetRow): Promise<void> {
  const reports = periodsAsked(target.year, 'monthly', today(work.now)).map(({ code, dueOn }) => ({
    year: target.year,
    targetId: target.id,
    period: code,
    dueOn,
    state: 'draft',
  }));
  await work.insertAll('progress_reports', reports, { skip: true });
}
