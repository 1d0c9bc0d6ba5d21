import { z } from 'zod';
import { rowsWithin } from '../../../access/rows';
import { addsUp } from '../../../domain/decomposition';
import type { ListView } from '../../../rest/operation';
import { parseInput } from '../../../actions/input';
import { asPerson } from '../../../actions/transaction';
import { targets } from '../../target/resource';

interface Candidate {
  item_code: string;
  name: string;
  target_type: string;
  target_type_name: string;
  unit_of_measure: string | null;
  additive: boolean | null;
  units: number;
  value: string | null;
  last_year: string | null;
}

const filter = z.strictObject({ year: z.int().min(2000).max(2100) });

/** PM-15: the items of a year that can be given a total, and have none yet. */
export const candidates: ListView = {
  verb: 'candidates',
  ofList: ({ principal, query, ctx }) =>
    asPerson(principal, ctx.ip, async (work) => {
      const { year } = parseInput(filter, query.filter);
      const within = rowsWithin(principal, targets);
      const { rows } = await work.trx.raw<{ rows: Candidate[] }>(
        `select min(t.item_code) as item_code, min(t.name) as name, min(t.unit_of_measure) as unit_of_measure,
           k.document_id as target_type, k.name as target_type_name, bool_or(i.additive) as additive,
           count(*)::int as units, sum(t.target_value)::text as value, sum(t.last_year_value)::text as last_year
         from targets t join target_types k on k.id = t.target_type_id
         left join indicators i on i.id = t.indicator_id
         where t.year = ? and ${within.sql} and not exists (select 1 from province_targets p
           where p.year = t.year and p.target_type_id = t.target_type_id
             and case when p.indicator_id is null
               then t.indicator_id is null and p.item_code = t.item_code
               else p.indicator_id = t.indicator_id end)
         group by k.id, t.indicator_id, case when t.indicator_id is null then t.item_code end
         having count(distinct coalesce(t.unit_of_measure, '')) = 1
         order by k.sort_order, item_code`,
        [year, ...within.bindings] as string[],
      );
      return rows
        .filter(({ additive, unit_of_measure: unitOfMeasure }) =>
          addsUp({ additive, unitOfMeasure }),
        )
        .map((row) => ({
          id: `${row.target_type}.${row.item_code}`,
          itemCode: row.item_code,
          name: row.name,
          targetType: { id: row.target_type, name: row.target_type_name },
          unitOfMeasure: row.unit_of_measure,
          units: row.units,
          value: row.value,
          lastYear: row.last_year,
        }));
    }),
};
