import type { Knex } from 'knex';
import { defaultColumns } from '../../../custom-fields/sql';
import type { PlannedTarget, Renewal } from '../../../domain/framework';
import { newId } from '../../../core/new-id';
import { openSystems } from '../../target-system/open';

/** Of which framework version the targets are. */
export interface Place {
  year: number;
  targetTypeId: number;
  versionId: number;
}

const CHUNK = 300;

/** Writes what publishing a framework has been decided to do to its targets. */
export async function writeTargets(
  trx: Knex.Transaction,
  place: Place,
  { create, update, remove }: Renewal,
  now: Date,
): Promise<void> {
  await createTargets(trx, place, create, now);
  await updateTargets(trx, place, update, now);
  if (remove.length > 0) await trx('targets').whereIn('id', remove).delete();
  await fillLastYear(trx, place);
}

async function createTargets(
  trx: Knex.Transaction,
  { year, targetTypeId, versionId }: Place,
  planned: readonly PlannedTarget[],
  now: Date,
): Promise<void> {
  const units = [...new Set(planned.map(({ unitId }) => unitId))];
  const systems = await openSystems(trx, year, units, now);
  const added = await defaultColumns(trx, 'targets');
  const rows = planned.map((target) => ({
    ...added,
    document_id: newId(),
    year,
    unit_id: target.unitId,
    target_type_id: targetTypeId,
    target_system_id: systems.get(target.unitId) ?? null,
    framework_version_id: versionId,
    assessor_id: target.assessorId,
    indicator_id: target.indicatorId,
    item_code: target.itemCode,
    name: target.name,
    points: target.points,
    unit_of_measure: target.unitOfMeasure,
    direction: target.direction,
    method: JSON.stringify(target.method),
    occasions: JSON.stringify(target.occasions),
    target_value: target.defaultTarget,
    state: 'draft',
    published_version: null,
    version: 1,
    created_at: now,
    updated_at: now,
    published_at: now,
  }));
  for (let from = 0; from < rows.length; from += CHUNK)
    await trx('targets').insert(rows.slice(from, from + CHUNK));
}

/** A target whose terms stay the same only moves to the new version: an open form is not stale. */
async function updateTargets(
  trx: Knex.Transaction,
  { versionId }: Place,
  updates: Renewal['update'],
  now: Date,
): Promise<void> {
  const rows = updates.map(({ id, planned, takesDefault, differs }) => ({
    id,
    differs,
    name: planned.name,
    points: planned.points,
    unit_of_measure: planned.unitOfMeasure,
    direction: planned.direction,
    method: planned.method,
    occasions: planned.occasions,
    assessor_id: planned.assessorId,
    indicator_id: planned.indicatorId,
    default_target: takesDefault ? planned.defaultTarget : null,
  }));
  await trx.raw(
    `update targets t set framework_version_id = ?, name = v.name, points = v.points,
       unit_of_measure = v.unit_of_measure, direction = v.direction, method = v.method,
       occasions = v.occasions, assessor_id = v.assessor_id, indicator_id = v.indicator_id,
       target_value = coalesce(v.default_target, t.target_value),
       version = t.version + v.differs::int,
       updated_at = case when v.differs then ?::timestamp else t.updated_at end
     from jsonb_to_recordset(?::jsonb) as v(id int, differs boolean, name text, points numeric,
       unit_of_measure text, direction text, method jsonb, occasions jsonb, assessor_id int,
       indicator_id int, default_target numeric)
     where t.id = v.id`,
    [versionId, now, JSON.stringify(rows)],
  );
}

/**
 * Last year's verified value and score of the same item stand beside the new target: the item with
 * the same indicator, else the one with the same code. The score is the year-end's, else the latest.
 */
async function fillLastYear(trx: Knex.Transaction, { year, targetTypeId }: Place): Promise<void> {
  await trx.raw(
    `with prior as (
       select distinct on (t.id) t.id, p.verified_value, (
         select r.score from assessment_records r join occasions o on o.id = r.occasion_id
         where r.target_id = p.id and r.state = 'archived' and r.score is not null
         order by (o.kind = 'yearEnd') desc, r.archived_at desc nulls last, r.id desc limit 1
       ) as score
       from targets t join targets p on p.year = t.year - 1 and p.unit_id = t.unit_id
         and p.target_type_id = t.target_type_id
         and case when t.indicator_id is not null and p.indicator_id is not null
           then t.indicator_id = p.indicator_id else t.item_code = p.item_code end
       where t.year = ? and t.target_type_id = ? and t.state in ('draft', 'returned')
       order by t.id, (p.item_code = t.item_code) desc, p.id)
     update targets t set last_year_value = coalesce(p.verified_value, t.last_year_value),
       last_year_result = coalesce(p.score, t.last_year_result)
     from prior p where p.id = t.id`,
    [year, targetTypeId],
  );
}
