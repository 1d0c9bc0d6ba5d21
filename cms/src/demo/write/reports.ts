import { insertRows, type Ids, type Load } from './load';
import type { Written } from './targets';

/** `<target id> <period>` → the report */
export type Reports = Map<string, Ids>;

/** Every month's report of every target in force, by the unit's reporter and verified by the assessor. */
export async function writeReports(
  load: Load,
  targets: readonly Written[],
  now: Date,
): Promise<Reports> {
  const rows = targets.flatMap((target) => {
    const reporter = load.users.get(reporterOf(load, target.unit.code)) ?? null;
    const verifier = load.users.get(accountOf(load, target.item.assessor)) ?? null;
    return target.reports.map((report) => ({
      ...report,
      year: target.year,
      targetId: target.id,
      submittedById: report.submittedAt ? reporter : null,
      verifiedById: report.verifiedAt ? verifier : null,
    }));
  });
  const made = await insertRows('progress_reports', rows, now);
  return new Map(
    rows.flatMap(({ targetId, period }, index): [string, Ids][] => {
      const ids = made[index];
      return ids ? [[`${targetId} ${period}`, ids]] : [];
    }),
  );
}

const reporterOf = (load: Load, unit: string): string =>
  load.seeds.accounts.find(
    (account) => account.unit === unit && account.role !== 'responsiblePerson',
  )?.username ?? '';

/** Who scores and verifies for a division. */
export const accountOf = (load: Load, unit: string): string =>
  load.seeds.accounts.find((account) => account.unit === unit && !account.role.endsWith('Admin'))
    ?.username ?? '';
