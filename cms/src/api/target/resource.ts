import type { Resource } from '../../core/resource';
import { words } from './words';

export const targets = {
  plural: 'targets',
  uid: 'api::target.target',
  table: 'targets',
  owned: true,
  words,
  adminList: ['itemCode', 'name', 'unit', 'targetType', 'state', 'light'],
  embed: {
    unit: ['name', 'code'],
    targetType: ['name', 'code'],
    assessor: ['name', 'code'],
    frameworkVersion: ['name', 'number'],
    declaredByUnit: ['name', 'code'],
    indicator: ['name', 'code'],
  },
  detail: ['adjustments'],
  search: ['name', 'itemCode', 'unit'],
  defaultSort: ['itemCode', 'ASC'],
  scope: {
    unit: 't.unit_id',
    targetType: 't.target_type_id',
    assessor: 't.assessor_id',
    person:
      'exists (select 1 from responsibilities p where p.target_id = t.id and p.person_id = ?)',
    published: "t.state in ('published', 'revising', 'closed')",
  },
} as const satisfies Resource;
