import type { Resource } from '../../core/resource';

export const targetTypes = {
  plural: 'target-types',
  uid: 'api::target-type.target-type',
  table: 'target_types',
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
