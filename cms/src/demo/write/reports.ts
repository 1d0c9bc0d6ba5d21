import { draw } from '../model/random';
import { isInForce } from '../model/states';
import { insertRows, known, type Ids, type Load } from './load';
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
  const made = await insertRows(load.trx, 'progress_reports', rows, now);
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

/** One or two responsible persons for each target; two share it 60 to 40. */
export async function writeResponsibilities(
  load: Load,
  targets: readonly Written[],
  now: Date,
): Promise<void> {
  const rows = targets
    .filter(({ state }) => isInForce(state))
    .flatMap((target) => {
      const people = known(load.people, target.unit.code);
      const at = Math.floor(draw(target.unit.code, target.item.code, 'person') * people.length);
      const first = people[at];
      const second = people[(at + 1) % people.length];
      const shared = draw(target.unit.code, target.item.code, 'shared') < 0.3;
      const one = { targetId: target.id, dueOn: `${target.year}-12-31` };
      return shared
        ? [
            { ...one, personId: first, share: '60', part: '组织实施', lead: true },
            { ...one, personId: second, share: '40', part: '协同推进', lead: false },
          ]
        : [{ ...one, personId: first, share: '100', part: '全面负责', lead: true }];
    });
  await insertRows(load.trx, 'responsibilitys', rows, now);
}
