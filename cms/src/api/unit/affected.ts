import { rowsWithin } from '../../access/rows';
import type { View } from '../../rest/operation';
import { Refusal } from '../../core/refusal';
import { read } from '../../core/reads';
import { numbered } from '../../rest/statements';
import { units } from './resource';

/** Who and what a merger or a closing touches, before it is done (PM-1). */
export const affected: View = {
  verb: 'affected',
  async answer({ principal, id }) {
    const { sql, bindings } = rowsWithin(principal, units);
    const [row] = await read(numbered(statement(sql)), [id, ...bindings]);
    if (typeof row?.[0] !== 'string') throw new Refusal(404, 'notFound');
    return row[0];
  },
};

const statement = (within: string): string => `
  select json_build_object(
    'children', (select coalesce(json_agg(json_build_object('id', c.document_id, 'name', c.name)
        order by c.sort_order, c.id), '[]'::json)
      from units c join units_parent_lnk l on l.unit_id = c.id
      where l.inv_unit_id = t.id and c.closed_on is null),
    'people', (select count(*) from people p join people_unit_lnk l on l.person_id = p.id
      where l.unit_id = t.id and p.left_on is null),
    'accounts', (select count(*) from up_users u join up_users_unit_lnk l on l.user_id = u.id
      where l.unit_id = t.id and u.blocked is not true),
    'unpublished', (select count(*) from targets g where g.unit_id = t.id
      and g.state in ('draft', 'declared', 'returned', 'reviewed')),
    'inForce', (select count(*) from targets g where g.unit_id = t.id
      and g.state in ('published', 'revising'))
  )::text from units t where t.document_id = ? and ${within}`;
