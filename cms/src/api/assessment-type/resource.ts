import type { Resource } from '../../core/resource';

export const assessmentTypes = {
  plural: 'assessment-types',
  uid: 'api::assessment-type.assessment-type',
  table: 'assessment_types',
  search: ['name', 'code'],
  defaultSort: ['sortOrder', 'ASC'],
  scope: {},
} as const satisfies Resource;
