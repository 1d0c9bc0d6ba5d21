import type { Knex } from 'knex';
import { assessedIn, type Assessee } from '../../domain/framework';
import { today } from '../../core/clock';

export interface AssessedUnit extends Assessee {
  id: number;
}

/** The units that are assessed in a year, as of now. */
export async function assesseesOf(knex: Knex, year: number): Promise<AssessedUnit[]> {
  const day = today();
  return (await assessableUnits(knex)).filter(({ closedOn }) => assessedIn(year, day, closedOn));
}

interface AssessableUnit extends AssessedUnit {
  closedOn: string | null;
}

/** Every unit marked as assessed, the closed ones too. */
async function assessableUnits(knex: Knex): Promise<AssessableUnit[]> {
  const { rows } = await knex.raw<{
    rows: {
      id: number;
      code: string;
      name: string;
      closedOn: string | null;
      typeCode: string | null;
      typeName: string;
    }[];
  }>(
    `select u.id, u.code, u.name, u.closed_on::text as "closedOn", y.code as "typeCode",
       y.name as "typeName" from units u
     left join units_assessment_type_lnk l on l.unit_id = u.id
     left join assessment_types y on y.id = l.assessment_type_id
     where u.is_assessee order by u.sort_order, u.id`,
  );
  return rows.map(({ id, code, name, closedOn, typeCode, typeName }) => ({
    id,
    code,
    name,
    closedOn,
    assessmentType: typeCode === null ? null : { code: typeCode, name: typeName },
  }));
}
