import type { Resource } from '../../core/resource';
import { words } from './words';

/** Whether a unit's target is a part of the whole; both by the alias of their row. */
export const belongs = (part: string, whole: string): string =>
  `${part}.year = ${whole}.year and ${part}.target_type_id = ${whole}.target_type_id
    and case when ${whole}.indicator_id is null
      then ${part}.indicator_id is null and ${part}.item_code = ${whole}.item_code
      else ${part}.indicator_id = ${whole}.indicator_id end`;

/** What the units' targets of the whole add up to as they stand, whatever has happened since. */
const SUM = `(select coalesce(sum(g.target_value), 0) from targets g where ${belongs('g', 't')})`;

export const provinceTargets = {
  plural: 'province-targets',
  uid: 'api::province-target.province-target',
  table: 'province_targets',
  owned: true,
  words,
  adminList: ['itemCode', 'name', 'year', 'totalValue', 'state'],
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
