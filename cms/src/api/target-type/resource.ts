import type { Resource } from '../../core/resource';
import { words } from './words';

export const targetTypes = {
  plural: 'target-types',
  uid: 'api::target-type.target-type',
  table: 'target_types',
  owned: false,
  words,
  adminList: ['code', 'name', 'nameEn', 'sortOrder'],
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
