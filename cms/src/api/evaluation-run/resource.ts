import type { Resource } from '../../core/resource';

export const evaluationRuns = {
  plural: 'evaluation-runs',
  uid: 'api::evaluation-run.evaluation-run',
  table: 'evaluation_runs',
  embed: { scheme: ['name', 'year'], requestedBy: { name: 'fullName' } },
  detail: ['schemeSnapshot'],
  hidden: ['inputsHash'],
  search: ['scheme'],
  defaultSort: ['createdAt', 'DESC'],
  scope: { published: "t.state in ('publicNotice', 'published')" },
} as const satisfies Resource;
