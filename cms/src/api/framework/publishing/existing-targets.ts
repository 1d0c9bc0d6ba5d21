import type { Knex } from 'knex';
import type { ExistingTarget } from '../../../domain/framework';

type Row = Omit<ExistingTarget, 'formerDefault' | 'method' | 'occasions'> & {
  /** JSON text */
  method: string;
  occasions: string | null;
};

/** The targets of a year and target type as they stand, locked until the end. */
export async function existingTargets(
  trx: Knex.Transaction,
  year: number,
  targetTypeId: number,
  defaults: ReadonlyMap<string, string>,
): Promise<ExistingTarget[]> {
  const { rows } = await trx.raw<{ rows: Row[] }>(
    `select t.id, t.unit_id as "unitId", u.name as unit, t.item_code as "itemCode", t.name,
       t.points::text as points, t.unit_of_measure as "unitOfMeasure", t.direction,
       t.method::text as method, t.occasions::text as occasions, t.assessor_id as "assessorId", t.indicator_id as "indicatorId", t.state,
       t.target_value::text as "targetValue",
       t.basis is not null or t.measures is not null or t.declared_at is not null
         or exists (select 1 from work_documents d where d.target_id = t.id)
         or exists (select 1 from responsibilities r where r.target_id = t.id)
         or exists (select 1 from target_versions v where v.target_id = t.id) as touched
     from targets t join units u on u.id = t.unit_id
     where t.year = ? and t.target_type_id = ? order by u.sort_order, u.id, t.item_code
     for update of t`,
    [year, targetTypeId],
  );
  return rows.map((row) => ({
    ...row,
    method: JSON.parse(row.method) as unknown,
    occasions: JSON.parse(row.occasions ?? '[]') as unknown,
    formerDefault: defaults.get(row.itemCode) ?? null,
  }));
}
