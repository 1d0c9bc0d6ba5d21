import { rowsWithin } from '../../access/rows';
import { addsUp } from '../../domain/decomposition/adds-up';
import type { View } from '../../rest/operation';
import { readOne } from '../../rest/reader';
import { read } from '../../core/reads';
import { numbered } from '../../rest/statements';
import { targets } from '../target/resource';
import { indicators } from './resource';

interface YearFigures {
  additive?: boolean | null;
  unitOfMeasure: string | null;
}

/**
 * The years an indicator was used in (PM-10): how many units, what was aimed at and what was verified,
 * over the targets that the reader sees. Lengths and sums of money are added, rates averaged.
 */
export const history: View = {
  verb: 'history',
  async answer({ principal, id }) {
    const indicator = JSON.parse(await readOne(principal, indicators, id)) as YearFigures;
    const way = addsUp(indicator) ? 'sum' : 'mean';
    const rows = rowsWithin(principal, targets);
    const [row] = await read(numbered(statement(way === 'sum' ? 'sum' : 'avg', rows.sql)), [
      id,
      ...rows.bindings,
    ]);
    const years = typeof row?.[0] === 'string' ? row[0] : '[]';
    return `{"way":"${way}","years":${years}}`;
  },
};

/** A mean has at most four places; texts, so that no digit is lost. */
const statement = (total: 'sum' | 'avg', within: string): string => `
  select coalesce(json_agg(y order by y.year), '[]')::text from (
    select t.year, count(distinct t.unit_id)::int as units,
      ${aggregate(total, 't.target_value')} as "targetValue",
      ${aggregate(total, 't.verified_value')} as "verifiedValue",
      count(t.verified_value)::int as verified
    from targets t join indicators i on i.id = t.indicator_id
    where i.document_id = ? and ${within} group by t.year) y`;

const aggregate = (total: 'sum' | 'avg', column: string): string =>
  total === 'sum' ? `sum(${column})::text` : `trim_scale(round(avg(${column}), 4))::text`;
