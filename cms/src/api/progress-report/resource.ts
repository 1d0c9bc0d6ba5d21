import type { Resource } from '../../core/resource';
import { ofTarget, scopeOfTarget } from '../target/of-target';

export const progressReports = {
  plural: 'progress-reports',
  uid: 'api::progress-report.progress-report',
  table: 'progress_reports',
  ...ofTarget,
  embed: { ...ofTarget.embed, submittedBy: { name: 'fullName' }, verifiedBy: { name: 'fullName' } },
  search: ['target', 'unit', 'period', 'text'],
  defaultSort: ['dueOn', 'ASC'],
  scope: { ...scopeOfTarget, published: "t.state = 'verified'" },
} as const satisfies Resource;
