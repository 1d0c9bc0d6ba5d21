import type { Resource } from '../../core/resource';
import { words } from './words';

export const assessmentTypes = {
  plural: 'assessment-types',
  uid: 'api::assessment-type.assessment-type',
  table: 'assessment_types',
  owned: false,
  words,
  adminList: ['code', 'name', 'nameEn', 'sortOrder'],
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
