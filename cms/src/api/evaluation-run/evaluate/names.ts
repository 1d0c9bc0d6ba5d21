import type { Client } from 'pg';
import type { Names } from '../../../domain/evaluation';

export interface Unit {
  id: string;
  code: string;
  name: string;
  assessmentType: string | null;
  coefficient: string | null;
}

/** Names, codes and ids that a run reads and writes with, by numeric id. */
export interface YearNames {
  names: Names;
  /** by numeric id as text, as the tally knows a unit */
  units: ReadonlyMap<string, Unit>;
  targetTypes: ReadonlyMap<number, string>;
  occasions: ReadonlyMap<number, string>;
  /** code → id */
  assessmentTypes: ReadonlyMap<string, number>;
}

export async function readYearNames(client: Client): Promise<YearNames> {
  const units = await client.query<Unit & { key: string }>(
    `select u.id::text as key, u.document_id as id, u.code, u.name, u.coefficient,
       y.code as "assessmentType"
     from units u left join units_assessment_type_lnk l on l.unit_id = u.id
     left join assessment_types y on y.id = l.assessment_type_id`,
  );
  const targetTypes = await coded(client, 'target_types');
  const occasions = await coded(client, 'occasions');
  const assessmentTypes = await coded(client, 'assessment_types');
  return {
    names: { targetTypes: namesOf(targetTypes), occasions: namesOf(occasions) },
    units: new Map(units.rows.map(({ key, ...unit }) => [key, unit])),
    targetTypes: new Map(targetTypes.map(({ id, code }) => [id, code])),
    occasions: new Map(occasions.map(({ id, code }) => [id, code])),
    assessmentTypes: new Map(assessmentTypes.map(({ id, code }) => [code, id])),
  };
}

interface Coded {
  id: number;
  code: string;
  name: string;
}

async function coded(
  client: Client,
  table: 'target_types' | 'occasions' | 'assessment_types',
): Promise<Coded[]> {
  const { rows } = await client.query<Coded>(`select id, code, name from ${table}`);
  return rows;
}

const namesOf = (all: readonly Coded[]) =>
  Object.fromEntries(all.map(({ code, name }) => [code, name]));
