import { refused } from '../refusals';
import type { Rule } from '../rules';

/** The units form a tree. The lock keeps two moves from closing a circle between them (PM-1). */
export const unitRule: Rule = {
  async after({ trx }, after) {
    if (!after?.parent) return;
    await trx.raw('select pg_advisory_xact_lock(7321, 1)');
    const { rows } = await trx.raw<{ rows: unknown[] }>(
      `with recursive above as (
         select u.id, l.inv_unit_id as parent_id from units u
         left join units_parent_lnk l on l.unit_id = u.id where u.document_id = ?
         union
         select u.id, l.inv_unit_id from above a join units u on u.id = a.parent_id
         left join units_parent_lnk l on l.unit_id = u.id)
       select 1 from above a join units u on u.id = a.parent_id where u.document_id = ? limit 1`,
      [after.documentId, after.documentId],
    );
    if (rows.length > 0) throw refused('unitUnderItself');
  },
};
