import type { Resource } from '../../core/resource';
import { words } from './words';

export const indicators = {
  plural: 'indicators',
  uid: 'api::indicator.indicator',
  table: 'indicators',
  owned: false,
  words,
  adminList: ['code', 'name', 'category', 'targetType', 'unitOfMeasure', 'common'],
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
