import { Decimal, show } from '../../../domain/exact/decimal';
import { Refusal } from '../../../core/refusal';
import type { UnitOfWork } from '../../../actions/unit-of-work';
import { carriesPointsSql } from '../../target/method-sql';
import type { TargetRow } from '../../target/row';

/**
 * The points of a unit's targets of a type stay in sum what the framework gave them: points that go
 * from one target to another are published together, and are added up when all of them are written.
 */
export async function keepPoints(work: UnitOfWork, target: TargetRow): Promise<void> {
  await work.atEnd(`points ${target.year} ${target.unitId} ${target.targetTypeId}`, async () => {
    const before = await pointsOf(work, target);
    return async () => {
      const { total, unit, type } = await pointsOf(work, target);
      if (total.eq(before.total)) return;
      const [now, wanted] = [show(total), show(before.total)];
      throw new Refusal(409, 'revisedPoints', { unit, type, now, wanted });
    };
  });
}

async function pointsOf({ trx }: UnitOfWork, { year, unitId, targetTypeId }: TargetRow) {
  const { rows } = await trx.raw<{ rows: { total: string; unit: string; type: string }[] }>(
    `select coalesce(sum(t.points) filter (where ${carriesPointsSql('t.method')}), 0)
         ::text as total, max(u.name) as unit, max(k.name) as type
     from targets t join units u on u.id = t.unit_id join target_types k on k.id = t.target_type_id
     where t.year = ? and t.unit_id = ? and t.target_type_id = ?`,
    [year, unitId, targetTypeId],
  );
  const [row] = rows;
  return { total: new Decimal(row?.total ?? 0), unit: row?.unit ?? '', type: row?.type ?? '' };
}
