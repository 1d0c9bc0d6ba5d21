import type { Resource } from '../../core/resource';

export const indicatorCategories = {
  plural: 'indicator-categories',
  uid: 'api::indicator-category.indicator-category',
  table: 'indicator_categories',
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
