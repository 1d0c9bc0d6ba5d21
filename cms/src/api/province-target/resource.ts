import type { Resource } from '../../rest/resource';

/** What the units' targets of the whole add up to as they stand, whatever has happened since. */
const SUM = `(select coalesce(sum(g.target_value), 0) from targets g
  where g.year = t.year and g.target_type_id = t.target_type_id
    and case when t.indicator_id is null then g.indicator_id is null and g.item_code = t.item_code
      else g.indicator_id = t.indicator_id end)`;

export const provinceTargets = {
  plural: 'province-targets',
  uid: 'api::province-target.province-target',
  table: 'province_targets',
  embed: {
    targetType: ['name', 'code'],
    assessor: ['name', 'code'],
    indicator: ['name', 'code'],
  },
  computed: { sum: { sql: SUM, type: 'decimal' } },
  search: ['name', 'itemCode', 'source'],
  defaultSort: ['itemCode', 'ASC'],
  scope: {
    targetType: 't.target_type_id',
    assessor: 't.assessor_id',
    published: "t.state = 'decomposed'",
  },
} as const satisfies Resource;
