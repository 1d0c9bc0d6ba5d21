import type { Resource } from '../../core/resource';
import { words } from './words';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const progressReports = {
  plural: 'progress-reports',
  uid: 'api::progress-report.progress-report',
  table: 'progress_reports',
  owned: true,
  words,
  adminList: ['period', 'target', 'state', 'value', 'dueOn'],
  ...ofTarget,
  embed: { ...ofTarget.embed, submittedBy: { name: 'fullName' }, verifiedBy: { name: 'fullName' } },
  search: ['target', 'unit', 'period', 'text'],
  defaultSort: ['dueOn', 'ASC'],
  scope: { ...scopeOfTarget, published: "t.state = 'verified'" },
} as const satisfies Resource;
