import type { Knex } from 'knex';
import { Faulty, type PlacedFault } from '../../core/faulty';
import { checkFramework } from '../../domain/framework';
import { assesseesOf, type AssessedUnit } from './assessees';
import { loadFramework, type LoadedFramework } from './load';

/** Everything that keeps the draft of a framework from being published. */
export async function frameworkFaults(
  knex: Knex,
  framework: LoadedFramework,
  units: readonly AssessedUnit[],
): Promise<PlacedFault[]> {
  const faults: PlacedFault[] = checkFramework(framework, units);
  const other = await sameElsewhere(knex, framework);
  if (other) faults.unshift({ path: ['year'], key: 'frameworkTwice', params: { name: other } });
  const { year } = framework;
  if (year !== null && !(await isYear(knex, year)))
    faults.unshift({ path: ['year'], key: 'yearMissing', params: { year: String(year) } });
  return faults;
}

/** Targets of a year that nobody has opened could be found by nobody in the portal. */
export async function isYear(knex: Knex, year: number): Promise<boolean> {
  const row: object | undefined = await knex('appraisal_years').where({ year }).first('id');
  return row !== undefined;
}

/** Refuses with all of them at once; from here on nobody else publishes for this year and type. */
export async function refuseFaulty(trx: Knex.Transaction, documentId: string): Promise<void> {
  const framework = await loadFramework(documentId);
  const { year, targetType } = framework;
  await trx.raw('select pg_advisory_xact_lock(7322, hashtext(?))', [`${year} ${targetType?.code}`]);
  const units = year === null ? [] : await assesseesOf(trx, year);
  const faults = await frameworkFaults(trx, framework, units);
  if (faults.length > 0) throw new Faulty('frameworkFaults', faults);
}

/** One framework for a year and target type: its items are the unit's 100 points. */
async function sameElsewhere(
  knex: Knex,
  { documentId, year, targetType }: LoadedFramework,
): Promise<string | undefined> {
  const row: { name: string } | undefined = await knex('framework_versions')
    .where({ year, target_type_id: targetType?.id ?? null })
    .whereNot({ framework_id: documentId })
    .first('name');
  return row?.name;
}
