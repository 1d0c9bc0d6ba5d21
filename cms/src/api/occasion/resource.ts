import type { Resource } from '../../core/resource';
import { words } from './words';

export const occasions = {
  plural: 'occasions',
  uid: 'api::occasion.occasion',
  table: 'occasions',
  owned: false,
  words,
  adminList: ['code', 'name', 'kind', 'through', 'sortOrder'],
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
