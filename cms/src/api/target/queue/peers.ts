import { rowsWithin } from '../../../access/rows';
import type { View } from '../../../rest/operation';
import { readOne } from '../../../rest/reader';
import { read } from '../../../core/reads';
import { numbered } from '../../../rest/statements';
import { targets } from '../resource';

/** The same item in the other units of the assessment type, as far as the reader sees them (PM-14). */
export const peers: View = {
  verb: 'peers',
  async answer({ principal, id }) {
    await readOne(principal, targets, id);
    const rows = rowsWithin(principal, targets);
    const [row] = await read(numbered(statement(rows.sql)), [id, ...rows.bindings]);
    return typeof row?.[0] === 'string' ? row[0] : '[]';
  },
};

const statement = (rows: string): string => `
  select coalesce(json_agg(json_build_object('id', t.document_id, 'unit', u.name,
    'state', t.state, 'targetValue', t.target_value::text,
    'lastYearValue', t.last_year_value::text) order by u.sort_order, u.id), '[]'::json)::text
  from targets own
  join units_assessment_type_lnk m on m.unit_id = own.unit_id
  join targets t on t.year = own.year and t.target_type_id = own.target_type_id
    and t.item_code = own.item_code and t.id <> own.id
  join units u on u.id = t.unit_id
  join units_assessment_type_lnk l
    on l.unit_id = t.unit_id and l.assessment_type_id = m.assessment_type_id
  where own.document_id = ? and t.state not in ('draft', 'returned') and ${rows}`;
