import type { ActivityEvent } from '../../trail/activity';
import { SYSTEM } from '../../actions/actor';
import { inTransaction } from '../../actions/transaction';
import type { Recorded } from './assessment';
import { known, type Load } from './load';
import { assessorOf, performanceOffice, reporterOf, type FeedActor } from './actors';
import type { Reports } from './reports';
import { RETURNED, type Written } from './targets';

interface PastEvent extends FeedActor {
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
      ...activitiesOf(load, target, 'targets', target.documentId, eventsOfTarget(load, target)),
      ...target.reports.flatMap((report) => {
        const ids = reports.get(`${target.id} ${report.period}`);
        const past = ids ? eventsOfReport(load, target, report) : [];
        const more = { period: report.period };
        return activitiesOf(load, target, 'progress-reports', ids?.documentId ?? '', past, more);
      }),
    ]),
    ...records.flatMap((record) =>
      activitiesOf(
        load,
        record.target,
        'assessment-records',
        record.documentId,
        eventsOfRecord(load, record),
      ),
    ),
  ];
  events.sort((a, b) => a.at.getTime() - b.at.getTime());
  await recall(events);
}

/** Writes lines of the feed with their own moments and actors. */
export const recall = (events: readonly ActivityEvent[]): Promise<void> =>
  inTransaction(SYSTEM, (work) => Promise.resolve(work.recall(events)));

function activitiesOf(
  load: Load,
  { unitId, year, targetType, item }: Written,
  resource: string,
  recordId: string,
  past: readonly PastEvent[],
  more: object = {},
): ActivityEvent[] {
  return past.map(({ reason, ...event }) => ({
    ...event,
    resource,
    recordId,
    unitId,
    targetTypeId: known(load.targetTypes, targetType).id,
    year,
    params: { itemCode: item.code, name: item.name, ...more, ...(reason ? { reason } : {}) },
  }));
}

/** The dates are those of the year's calendar (cms/docs/domain.md#the-year). */
function eventsOfTarget(load: Load, { year, state, unit, unitId }: Written): PastEvent[] {
  if (state === 'draft') return [];
  const declare = {
    action: 'declare',
    at: on(year, '02-26', 2),
    ...reporterOf(load, unit, unitId),
  };
  const office = performanceOffice(load);
  if (state === 'declared') return [declare];
  if (state === 'returned')
    return [declare, { action: 'return', at: on(year, '03-05', 3), ...office, reason: RETURNED }];
  const review = { action: 'review', at: on(year, '03-11', 6), ...office };
  const publish = { action: 'publish', at: on(year, '03-15', 2), ...office };
  return state === 'reviewed' ? [declare, review] : [declare, review, publish];
}

function eventsOfReport(
  load: Load,
  target: Written,
  report: Written['reports'][number],
): PastEvent[] {
  const { submittedAt, verifiedAt, returnReason } = report;
  if (!submittedAt) return [];
  const assessor = assessorOf(load, target.item.assessor);
  const unit = reporterOf(load, target.unit, target.unitId);
  const past: PastEvent[] = [{ action: 'submit', at: submittedAt, ...unit }];
  if (verifiedAt) past.push({ action: 'verify', at: verifiedAt, ...assessor });
  if (returnReason)
    past.push({ action: 'return', at: later(submittedAt, 20), ...assessor, reason: returnReason });
  return past;
}

function eventsOfRecord(
  load: Load,
  { target, submittedAt, archivedAt, returnReason }: Recorded,
): PastEvent[] {
  if (!submittedAt) return [];
  const assessor = assessorOf(load, target.item.assessor);
  const office = performanceOffice(load);
  const past: PastEvent[] = [{ action: 'submit', at: submittedAt, ...assessor }];
  if (archivedAt) past.push({ action: 'archive', at: archivedAt, ...office });
  if (returnReason)
    past.push({ action: 'return', at: later(submittedAt, 5), ...office, reason: returnReason });
  return past;
}

const on = (year: number, day: string, hour: number): Date =>
  new Date(`${year}-${day}T0${hour}:00:00Z`);
const later = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

/** Bulk steps leave one entry each: the rows were made by the system, not by people. */
export const auditBulk = (past: Readonly<Record<string, number>>): Promise<void> =>
  inTransaction(SYSTEM, (work) => {
    for (const [resource, count] of Object.entries(past))
      work.logQuietly({ action: 'loadDemo', resource, recordId: null, after: { count } });
    return Promise.resolve();
  });
