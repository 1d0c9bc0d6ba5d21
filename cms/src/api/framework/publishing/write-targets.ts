import type { PlannedTarget, Renewal } from '../../../domain/framework';
import type { Actor } from '../../../actions/actor';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { openSystems } from '../../target-system/open';

/** Of which framework version the targets are. */
export interface Place {
  year: number;
  targetTypeId: number;
  versionId: number;
}

/** Writes what publishing a framework has been decided to do to its targets. */
export async function writeTargets(
  work: UnitOfWork<Actor>,
  place: Place,
  { create, update, remove }: Renewal,
): Promise<void> {
  await createTargets(work, place, create);
  await updateTargets(work, place, update);
  if (remove.length > 0) await work.remove('targets', { id: remove });
  await fillLastYear(work, place);
}

async function createTargets(
  work: UnitOfWork<Actor>,
  { year, targetTypeId, versionId }: Place,
  planned: readonly PlannedTarget[],
): Promise<void> {
  const units = [...new Set(planned.map(({ unitId }) => unitId))];
  const systems = await openSystems(work, year, units);
  const rows = planned.map((target) => ({
    year,
    unitId: target.unitId,
    targetTypeId,
    targetSystemId: systems.get(target.unitId) ?? null,
    frameworkVersionId: versionId,
    assessorId: target.assessorId,
    indicatorId: target.indicatorId,
    itemCode: target.itemCode,
    name: target.name,
    points: target.points,
    unitOfMeasure: target.unitOfMeasure,
    direction: target.direction,
    method: target.method,
    occasions: target.occasions,
    targetValue: target.defaultTarget,
    state: 'draft',
    publishedVersion: null,
  }));
  await work.insertAll('targets', rows);
}

/** A target whose terms stay the same only moves to the new version: an open form is not stale. */
async function updateTargets(
  work: UnitOfWork<Actor>,
  { versionId }: Place,
  updates: Renewal['update'],
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
  await work.updateBy({
    table: 'targets',
    set: `framework_version_id = :versionId, name = v.name, points = v.points,
       unit_of_measure = v.unit_of_measure, direction = v.direction, method = v.method,
       occasions = v.occasions, assessor_id = v.assessor_id, indicator_id = v.indicator_id,
       target_value = coalesce(v.default_target, t.target_value)`,
    differs: 'v.differs',
    tail: `from jsonb_to_recordset(:rows::jsonb) as v(id int, differs boolean, name text,
       points numeric, unit_of_measure text, direction text, method jsonb, occasions jsonb,
       assessor_id int, indicator_id int, default_target numeric)
     where t.id = v.id`,
    bindings: { versionId, rows: JSON.stringify(rows) },
  });
}

/**
 * Last year's verified value and score of the same item stand beside the new target: the item with
 * the same indicator, else the one with the same code. The score is the year-end's, else the latest.
 */
async function fillLastYear(work: UnitOfWork<Actor>, { year, targetTypeId }: Place): Promise<void> {
  await work.updateBy({
    table: 'targets',
    set: `last_year_value = coalesce(p.verified_value, t.last_year_value),
       last_year_result = coalesce(p.score, t.last_year_result)`,
    differs: 'false',
    tail: `from (
       select distinct on (t.id) t.id, p.verified_value, (
         select r.score from assessment_records r join occasions o on o.id = r.occasion_id
         where r.target_id = p.id and r.state = 'archived' and r.score is not null
         order by (o.kind = 'yearEnd') desc, r.archived_at desc nulls last, r.id desc limit 1
       ) as score
       from targets t join targets p on p.year = t.year - 1 and p.unit_id = t.unit_id
         and p.target_type_id = t.target_type_id
         and case when t.indicator_id is not null and p.indicator_id is not null
           then t.indicator_id = p.indicator_id else t.item_code = p.item_code end
       where t.year = :year and t.target_type_id = :targetTypeId and t.state in ('draft', 'returned')
       order by t.id, (p.item_code = t.item_code) desc, p.id) p
     where p.id = t.id`,
    bindings: { year, targetTypeId },
  });
}
