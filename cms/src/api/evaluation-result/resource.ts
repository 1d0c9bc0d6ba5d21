import type { Resource } from '../../core/resource';
import { words } from './words';

export const evaluationResults = {
  plural: 'evaluation-results',
  uid: 'api::evaluation-result.evaluation-result',
  table: 'evaluation_results',
  owned: true,
  words,
  adminList: ['year', 'unitName', 'publishedScore', 'rank', 'grade'],
  joins: 'join evaluation_runs g on g.id = t.run_id',
  embed: {
    run: ['state', 'finishedAt'],
    unit: ['name', 'code'],
    assessmentType: ['name', 'code'],
  },
  search: ['unitName', 'unit'],
  defaultSort: ['rank', 'ASC'],
  scope: { unit: 't.unit_id', published: "g.state in ('publicNotice', 'published')" },
} as const satisfies Resource;
