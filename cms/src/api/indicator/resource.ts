import type { Resource } from '../../core/resource';

export const indicators = {
  plural: 'indicators',
  uid: 'api::indicator.indicator',
  table: 'indicators',
  embed: {
    targetType: ['name', 'code'],
    category: ['name', 'code'],
    assessor: ['name', 'code'],
  },
  components: ['method'],
  detail: ['method'],
  search: ['name', 'code'],
  defaultSort: ['code', 'ASC'],
  scope: {},
} as const satisfies Resource;
