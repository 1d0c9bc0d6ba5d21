import type { Resource } from '../../core/resource';

export const appraisalYears = {
  plural: 'appraisal-years',
  uid: 'api::appraisal-year.appraisal-year',
  table: 'appraisal_years',
  defaultSort: ['year', 'DESC'],
  scope: {},
} as const satisfies Resource;
