import type { Knex } from 'knex';
import type { Assessee } from '../domain/framework';

export interface AssessedUnit extends Assessee {
  id: number;
}

/** The units that are assessed in a year: not closed before it begins. */
export async function assesseesOf(knex: Knex, year: number): Promise<AssessedUnit[]> {
  const { rows } = await knex.raw<{
    rows: { id: number; code: string; name: string; typeCode: string | null; typeName: string }[];
  }>(
    `select u.id, u.code, u.name, y.code as "typeCode", y.name as "typeName" from units u
     left join units_assessment_type_lnk l on l.unit_id = u.id
     left join assessment_types y on y.id = l.assessment_type_id
     where u.is_assessee and (u.closed_on is null or u.closed_on >= make_date(?, 1, 1))
     order by u.sort_order, u.id`,
    [year],
  );
  return rows.map(({ id, code, name, typeCode, typeName }) => ({
    id,
    code,
    name,
    assessmentType: typeCode === null ? null : { code: typeCode, name: typeName },
  }));
}
