import { z } from 'zod';
import { wholeOf } from '../../../domain/framework';
import { DECIMAL_TEXT } from '../../../domain/exact/decimal';
import type { UnitOfWork } from '../../../actions/action';
import type { TargetRow } from '../row';

const named = z.array(z.object({ code: z.string(), name: z.string() }));
const snapshot = z.object({
  items: z.array(
    z.object({
      points: z.string().regex(DECIMAL_TEXT),
      method: z.object({ kind: z.string(), params: z.unknown() }).nullable(),
      assessmentTypes: named,
      units: named,
    }),
  ),
});

/**
 * The points that the last published framework of the year gives a unit for a target type; null where
 * there is none.
 */
export async function wholeOfUnit(
  work: UnitOfWork,
  target: Pick<TargetRow, 'year' | 'unitId' | 'targetTypeId'> | undefined,
): Promise<string | null> {
  if (!target) return null;
  const [version] = await work.select<{ snapshot: unknown }>(
    'framework_versions',
    'where t.year = ? and t.target_type_id = ? order by t.number desc, t.id desc limit 1',
    [target.year, target.targetTypeId],
  );
  if (!version) return null;
  const { items } = snapshot.parse(version.snapshot);
  return wholeOf(items, await unitOf(work, target.unitId));
}

async function unitOf(work: UnitOfWork, id: number) {
  const { rows } = await work.trx.raw<{
    rows: { code: string; name: string; typeCode: string | null; typeName: string | null }[];
  }>(
    `select u.code, u.name, y.code as "typeCode", y.name as "typeName" from units u
     left join units_assessment_type_lnk l on l.unit_id = u.id
     left join assessment_types y on y.id = l.assessment_type_id where u.id = ?`,
    [id],
  );
  const { code = '', name = '', typeCode, typeName } = rows[0] ?? {};
  const assessmentType = typeCode ? { code: typeCode, name: typeName ?? '' } : null;
  return { code, name, assessmentType };
}
