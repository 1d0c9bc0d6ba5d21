import type { Resource } from '../../core/resource';
import { words } from './words';

export const evaluationSchemes = {
  plural: 'evaluation-schemes',
  uid: 'api::evaluation-scheme.evaluation-scheme',
  table: 'evaluation_schemes',
  owned: false,
  words,
  adminList: ['name', 'year', 'state', 'missing'],
  components: ['groups', 'bands'],
  detail: ['groups', 'bands'],
  search: ['name'],
  defaultSort: ['year', 'DESC'],
  scope: { published: "t.state = 'published'" },
} as const satisfies Resource;
