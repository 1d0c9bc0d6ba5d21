import type { Resource } from '../../core/resource';
import { words } from './words';

export const indicatorCategories = {
  plural: 'indicator-categories',
  uid: 'api::indicator-category.indicator-category',
  table: 'indicator_categories',
  owned: false,
  words,
  adminList: ['code', 'name', 'nameEn', 'sortOrder'],
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
