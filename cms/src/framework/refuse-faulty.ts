import type { Knex } from 'knex';
import { faulty, type PlacedFault } from '../admin-door/refusals';
import { checkFramework } from '../domain/framework';
import { assesseesOf } from './assessees';
import { loadFramework } from './load';

/** Everything that keeps the draft of a framework from being published. */
export async function frameworkFaults(knex: Knex, documentId: string): Promise<PlacedFault[]> {
  const framework = await loadFramework(documentId);
  const faults: PlacedFault[] = checkFramework(framework, await assesseesOf(knex, framework.year));
  const other = await sameElsewhere(knex, documentId, framework.year, framework.targetType?.id);
  if (other) faults.unshift({ path: ['year'], key: 'frameworkTwice', params: { name: other } });
  return faults;
}

/** Refuses with all of them at once. */
export async function refuseFaulty(trx: Knex.Transaction, documentId: string): Promise<void> {
  const faults = await frameworkFaults(trx, documentId);
  if (faults.length > 0) throw faulty('frameworkFaults', faults);
}

/** One framework for a year and target type: its items are the unit's 100 points. */
async function sameElsewhere(
  knex: Knex,
  documentId: string,
  year: number,
  targetTypeId: number | undefined,
): Promise<string | undefined> {
  const row: { name: string } | undefined = await knex('framework_versions')
    .where({ year, target_type_id: targetTypeId ?? null })
    .whereNot({ framework_id: documentId })
    .first('name');
  return row?.name;
}
