import { recordActivities, type ActivityEvent } from '../../activity/record';
import { recordAudit } from '../../audit/record';
import { known, type Load } from './load';
import { accountOf, type Reports } from './reports';
import type { Written } from './targets';

/** What happened lately, so that the activity feed 考核动态 is not empty. */
export async function writeActivities(
  load: Load,
  targets: readonly Written[],
  reports: Reports,
): Promise<void> {
  const names = new Map(load.seeds.accounts.map(({ username, fullName }) => [username, fullName]));
  const events = targets
    .filter(({ year }) => year === 2024)
    .flatMap((target) =>
      target.reports.slice(8, 10).flatMap((report): ActivityEvent[] => {
        const ids = reports.get(`${target.id} ${report.period}`);
        if (!ids || !report.submittedAt) return [];
        const { unit, item } = target;
        const common = {
          resource: 'progress-reports',
          recordId: ids.documentId,
          unitId: target.unitId,
          targetTypeId: known(load.targetTypes, target.targetType).id,
          year: target.year,
          params: { itemCode: item.code, name: item.name, period: report.period },
        };
        const reporter = load.seeds.accounts.find((account) => account.unit === unit.code);
        const submitted = {
          ...common,
          action: 'submit',
          at: report.submittedAt,
          actor: reporter?.fullName ?? unit.name,
          actorUnitId: target.unitId,
        };
        const verifier = {
          actor: names.get(accountOf(load, item.assessor)) ?? item.assessor,
          actorUnitId: known(load.units, item.assessor).id,
        };
        if (!report.verifiedAt) return [submitted];
        return [submitted, { ...common, ...verifier, action: 'verify', at: report.verifiedAt }];
      }),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime());
  await recordActivities(load.trx, events);
}

/** Bulk steps leave one entry each: the rows were made by the system, not by people. */
export async function auditSteps(
  load: Load,
  steps: Readonly<Record<string, number>>,
  at: Date,
): Promise<void> {
  const events = Object.entries(steps).map(([resource, count]) => ({
    actor: 'system',
    actorKind: 'system' as const,
    action: 'loadDemo',
    resource,
    after: { count },
  }));
  await recordAudit(load.trx, events, at);
}
