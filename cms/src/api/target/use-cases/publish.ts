import { z } from 'zod';
import { customOf } from '../../../custom-fields/settle';
import { periodsOf } from '../../../domain/periods';
import { seen } from '../../../usecases/input';
import type { UseCase, Work } from '../../../usecases/kernel';
import { refreshStanding } from '../../progress-report/use-cases/refresh';
import { targets } from '../resource';
import { decidePublish, handOf } from './decide';
import { aboutTarget, type TargetRow } from './row';

const input = z.strictObject(seen);

/** PM-14: publishes a version that never changes, and opens the year's reports. */
export const publish: UseCase<z.infer<typeof input>> = {
  resource: targets,
  action: 'publish',
  batch: true,
  input,
  async run(work, { id, version }) {
    const target = await work.load<TargetRow>(targets, id, version);
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

async function keepVersion(work: Work, target: TargetRow, number: number): Promise<void> {
  await work.insert('target_versions', {
    targetId: target.id,
    number,
    snapshot: await snapshotOf(work, target),
    publishedBy: work.principal.fullName,
    publishedAtTime: work.now,
  });
}

/** What two versions are compared by, field by field (BX-5). */
async function snapshotOf(work: Work, target: TargetRow): Promise<Record<string, unknown>> {
  const { rows } = await work.trx.raw<{ rows: Record<string, string | null>[] }>(
    `select u.name as unit, k.name as "targetType", a.name as assessor
     from targets t join units u on u.id = t.unit_id
     join target_types k on k.id = t.target_type_id left join units a on a.id = t.assessor_id
     where t.id = ?`,
    [target.id],
  );
  const { year, itemCode, name, points, unitOfMeasure, direction, method, occasions } = target;
  const { targetValue, basis, measures } = target;
  const item = { year, itemCode, name, points, unitOfMeasure, direction, method, occasions };
  return { ...rows[0], ...item, targetValue, basis, measures, ...customOf(targets, target) };
}

/** A report for every month, due on the 5th of the next; those of an earlier version stay. */
async function openReports(work: Work, target: TargetRow): Promise<void> {
  const reports = periodsOf(target.year, 'monthly').map(({ code, dueOn }) => ({
    year: target.year,
    targetId: target.id,
    period: code,
    dueOn,
    state: 'draft',
  }));
  await work.insertAll('progress_reports', reports, { skip: true });
}
