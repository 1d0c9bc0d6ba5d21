import type { Resource } from '../../rest/resource';

export const provinceTargets = {
  plural: 'province-targets',
  uid: 'api::province-target.province-target',
  table: 'province_targets',
  embed: {
    targetType: ['name', 'code'],
    assessor: ['name', 'code'],
    indicator: ['name', 'code'],
  },
  search: ['name', 'itemCode', 'source'],
  defaultSort: ['itemCode', 'ASC'],
  scope: {
    targetType: 't.target_type_id',
    assessor: 't.assessor_id',
    published: "t.state = 'decomposed'",
  },
} as const satisfies Resource;
