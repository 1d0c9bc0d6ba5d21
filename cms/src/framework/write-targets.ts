import type { Knex } from 'knex';
import { newId } from '../usecases/new-id';
import type { AssessedUnit } from './assessees';
import type { LoadedFramework, LoadedItem } from './load';
import type { Planned } from './plan';
import { openSystems } from './systems';

/** How many targets publishing made, changed, took away, and left because they are under way. */
export interface Written {
  created: number;
  updated: number;
  removed: number;
  left: number;
}

const CHUNK = 300;
/** States in which nobody but the office has put a hand to the target, or it is to be redone. */
const OPEN = ['draft', 'returned'];

export async function writeTargets(
  trx: Knex.Transaction,
  framework: LoadedFramework,
  versionId: number,
  plan: readonly Planned<LoadedItem, AssessedUnit>[],
  now: Date,
): Promise<Written> {
  const targetTypeId = framework.targetType?.id;
  if (targetTypeId === undefined) throw new Error('the framework has no target type');
  const { year } = framework;
  const systems = await openSystems(trx, year, [...new Set(plan.map(({ unit }) => unit.id))], now);
  const rows = plan.map(({ item, unit, method }) => ({
    document_id: newId(),
    year,
    unit_id: unit.id,
    target_type_id: targetTypeId,
    target_system_id: systems.get(unit.id) ?? null,
    framework_version_id: versionId,
    assessor_id: item.assessor?.id ?? null,
    indicator_id: item.indicator?.id ?? null,
    item_code: item.code.trim(),
    name: item.name.trim(),
    points: item.points,
    unit_of_measure: item.unitOfMeasure,
    direction: item.direction,
    method: JSON.stringify(method),
    occasions: JSON.stringify(item.occasions.map(({ code }) => code)),
    target_value: item.defaultTarget,
    state: 'draft',
    published_version: null,
    version: 1,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  let created = 0;
  let updated = 0;
  for (let from = 0; from < rows.length; from += CHUNK) {
    const done = await upsert(trx, rows.slice(from, from + CHUNK));
    created += done.filter((row) => row.fresh).length;
    updated += done.filter((row) => !row.fresh).length;
  }
  await fillLastYear(trx, year, targetTypeId);
  const removed = await removeGone(trx, year, targetTypeId, versionId);
  return { created, updated, removed, left: rows.length - created - updated };
}

/** Existing targets change only while open; the value a unit has put in stays. */
async function upsert(
  trx: Knex.Transaction,
  rows: readonly Record<string, unknown>[],
): Promise<{ fresh: boolean }[]> {
  const kept = [
    'target_system_id',
    'framework_version_id',
    'assessor_id',
    'indicator_id',
    'name',
    'points',
    'unit_of_measure',
    'direction',
    'method',
    'occasions',
    'updated_at',
  ];
  const merge = {
    ...Object.fromEntries(kept.map((column) => [column, trx.raw(`excluded.${column}`)])),
    target_value: trx.raw('coalesce(targets.target_value, excluded.target_value)'),
    version: trx.raw('targets.version + 1'),
  };
  return await trx('targets')
    .insert([...rows])
    .onConflict(['year', 'unit_id', 'target_type_id', 'item_code'])
    .merge(merge)
    .whereIn('targets.state', OPEN)
    .returning(trx.raw('(xmax = 0) as fresh'));
}

/** Last year's verified value of the same item stands beside the new target. */
async function fillLastYear(trx: Knex.Transaction, year: number, targetTypeId: number) {
  await trx.raw(
    `update targets t set last_year_value = p.verified_value from targets p
     where t.year = ? and t.target_type_id = ? and t.last_year_value is null
       and t.state in ('draft', 'returned') and p.year = t.year - 1 and p.unit_id = t.unit_id
       and p.target_type_id = t.target_type_id and p.item_code = t.item_code
       and p.verified_value is not null`,
    [year, targetTypeId],
  );
}

/** Drafts whose item is gone go too, unless somebody has put work into them. */
async function removeGone(
  trx: Knex.Transaction,
  year: number,
  targetTypeId: number,
  versionId: number,
): Promise<number> {
  const { rowCount } = await trx.raw<{ rowCount: number }>(
    `delete from targets t where t.year = ? and t.target_type_id = ? and t.state = 'draft'
       and t.framework_version_id <> ?
       and not exists (select 1 from work_documents d where d.target_id = t.id)
       and not exists (select 1 from responsibilitys r where r.target_id = t.id)
       and not exists (select 1 from target_versions v where v.target_id = t.id)`,
    [year, targetTypeId, versionId],
  );
  return rowCount;
}
