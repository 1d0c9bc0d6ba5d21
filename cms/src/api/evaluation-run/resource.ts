import type { Resource } from '../../core/resource';
import { words } from './words';

export const evaluationRuns = {
  plural: 'evaluation-runs',
  uid: 'api::evaluation-run.evaluation-run',
  table: 'evaluation_runs',
  owned: true,
  words,
  adminList: ['year', 'scheme', 'state', 'progress', 'finishedAt'],
  embed: { scheme: ['name', 'year'], requestedBy: { name: 'fullName' } },
  detail: ['schemeSnapshot'],
  hidden: ['inputsHash'],
  search: ['scheme'],
  defaultSort: ['createdAt', 'DESC'],
  scope: { published: "t.state in ('publicNotice', 'published')" },
} as const satisfies Resource;
