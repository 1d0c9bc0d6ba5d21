import type { ActivityEvent } from '../../trail/activity';
import { SYSTEM } from '../../usecases/actor';
import { inTransaction } from '../../usecases/transaction';
import type { Recorded } from './assessment';
import { known, type Load } from './load';
import { assessorOf, officeOf, reporterOf, type Hand } from './hands';
import type { Reports } from './reports';
import { RETURNED, type Written } from './targets';

interface Step extends Hand {
  action: string;
  at: Date;
  reason?: string | null;
}

/** Who did what when with every target of the year, as the activity feed 考核动态 would have it. */
export async function writeActivities(
  load: Load,
  targets: readonly Written[],
  reports: Reports,
  records: readonly Recorded[],
): Promise<void> {
  const events = [
    ...targets.flatMap((target) => [
      ...told(load, target, 'targets', target.documentId, stepsOfTarget(load, target)),
      ...target.reports.flatMap((report) => {
        const ids = reports.get(`${target.id} ${report.period}`);
        const steps = ids ? stepsOfReport(load, target, report) : [];
        const more = { period: report.period };
        return told(load, target, 'progress-reports', ids?.documentId ?? '', steps, more);
      }),
    ]),
    ...records.flatMap((record) =>
      told(load, record.target, 'assessment-records', record.documentId, stepsOf(load, record)),
    ),
  ];
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  await recall(events);
}

/** Writes lines of the feed with their own moments and actors. */
export const recall = (events: readonly ActivityEvent[]): Promise<void> =>
  inTransaction(SYSTEM, (work) => Promise.resolve(work.recall(events)));

function told(
  load: Load,
  { unitId, year, targetType, item }: Written,
  resource: string,
  recordId: string,
  steps: readonly Step[],
  more: object = {},
): ActivityEvent[] {
  return steps.map(({ reason, ...step }) => ({
    ...step,
    resource,
    recordId,
    unitId,
    targetTypeId: known(load.targetTypes, targetType).id,
    year,
    params: { itemCode: item.code, name: item.name, ...more, ...(reason ? { reason } : {}) },
  }));
}

/** The dates are those of the year's calendar (cms/docs/domain.md#the-year). */
function stepsOfTarget(load: Load, { year, state, unit, unitId }: Written): Step[] {
  if (state === 'draft') return [];
  const declare = {
    action: 'declare',
    at: on(year, '02-26', 2),
    ...reporterOf(load, unit, unitId),
  };
  const office = officeOf(load);
  if (state === 'declared') return [declare];
  if (state === 'returned')
    return [declare, { action: 'return', at: on(year, '03-05', 3), ...office, reason: RETURNED }];
  const review = { action: 'review', at: on(year, '03-11', 6), ...office };
  const publish = { action: 'publish', at: on(year, '03-15', 2), ...office };
  return state === 'reviewed' ? [declare, review] : [declare, review, publish];
}

function stepsOfReport(load: Load, target: Written, report: Written['reports'][number]): Step[] {
  const { submittedAt, verifiedAt, returnReason } = report;
  if (!submittedAt) return [];
  const assessor = assessorOf(load, target.item.assessor);
  const unit = reporterOf(load, target.unit, target.unitId);
  const steps: Step[] = [{ action: 'submit', at: submittedAt, ...unit }];
  if (verifiedAt) steps.push({ action: 'verify', at: verifiedAt, ...assessor });
  if (returnReason)
    steps.push({ action: 'return', at: later(submittedAt, 20), ...assessor, reason: returnReason });
  return steps;
}

function stepsOf(load: Load, { target, submittedAt, archivedAt, returnReason }: Recorded): Step[] {
  if (!submittedAt) return [];
  const assessor = assessorOf(load, target.item.assessor);
  const office = officeOf(load);
  const steps: Step[] = [{ action: 'submit', at: submittedAt, ...assessor }];
  if (archivedAt) steps.push({ action: 'archive', at: archivedAt, ...office });
  if (returnReason)
    steps.push({ action: 'return', at: later(submittedAt, 5), ...office, reason: returnReason });
  return steps;
}

const on = (year: number, day: string, hour: number): Date =>
  new Date(`${year}-${day}T0${hour}:00:00Z`);
const later = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

/** Bulk steps leave one entry each: the rows were made by the system, not by people. */
export const auditSteps = (steps: Readonly<Record<string, number>>): Promise<void> =>
  inTransaction(SYSTEM, (work) => {
    for (const [resource, count] of Object.entries(steps))
      work.recordQuietly({ action: 'loadDemo', resource, recordId: null, after: { count } });
    return Promise.resolve();
  });
