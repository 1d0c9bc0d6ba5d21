import EmojiEvents from '@mui/icons-material/EmojiEvents';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { evaluationResultMessages } from './messages';

export const evaluationResults: PortalResource = {
  name: 'evaluation-results',
  icon: EmojiEvents,
  group: 'results',
  needs: 'evaluation-results.find',
  list: page(() => import('./RankingPage'), 'RankingPage'),
  show: page(() => import('./EvaluationResultShow'), 'EvaluationResultShow'),
  messages: evaluationResultMessages,
};
