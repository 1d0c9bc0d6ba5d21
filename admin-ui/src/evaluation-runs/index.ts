import Functions from '@mui/icons-material/Functions';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { evaluationRunFeed } from './feed';
import { evaluationRunMessages } from './messages';

export const evaluationRuns: PortalResource = {
  name: 'evaluation-runs',
  icon: Functions,
  group: 'results',
  needs: 'evaluation-runs.find',
  list: page(() => import('./EvaluationRunList'), 'EvaluationRunList'),
  messages: evaluationRunMessages,
  feed: evaluationRunFeed,
};
