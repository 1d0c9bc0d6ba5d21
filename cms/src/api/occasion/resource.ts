import type { Resource } from '../../core/resource';

export const occasions = {
  plural: 'occasions',
  uid: 'api::occasion.occasion',
  table: 'occasions',
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
