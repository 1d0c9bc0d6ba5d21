import type { Resource } from '../../core/resource';
import { words } from './words';

export const appraisalYears = {
  plural: 'appraisal-years',
  uid: 'api::appraisal-year.appraisal-year',
  table: 'appraisal_years',
  owned: false,
  words,
  adminList: ['year', 'isCurrent', 'revisionFrom', 'revisionTo', 'dataCut'],
  defaultSort: ['year', 'DESC'],
  scope: {},
} as const satisfies Resource;
