import { customOf } from '../../custom-fields/settle';
import type { UnitOfWork } from '../../actions/unit-of-work';
import { targets } from './resource';
import type { TargetRow } from './row';

/** A published version, with everything it says: nothing changes it afterwards (BX-5). */
export async function keepVersion(
  work: UnitOfWork,
  target: TargetRow,
  number: number,
): Promise<void> {
  await work.insert('target_versions', {
    targetId: target.id,
    number,
    snapshot: await snapshotOf(work, target),
    publishedBy: work.principal.fullName,
    publishedAtTime: work.now,
  });
}

/** What two versions are compared by, field by field (BX-5). */
async function snapshotOf(work: UnitOfWork, target: TargetRow): Promise<Record<string, unknown>> {
  const { rows } = await work.trx.raw<{ rows: Record<string, string | null>[] }>(
    `select u.name as unit, k.name as "targetType", a.name as assessor
     from targets t join units u on u.id = t.unit_id
     join target_types k on k.id = t.target_type_id left join units a on a.id = t.assessor_id
     where t.id = ?`,
    [target.id],
  );
  const { year, itemCode, name, points, unitOfMeasure, direction, method, occasions } = target;
  const { targetValue, basis, measures } = target;
  const item = { year, itemCode, name, points, unitOfMeasure, direction, method, occasions };
  return { ...rows[0], ...item, targetValue, basis, measures, ...customOf(targets, target) };
}
