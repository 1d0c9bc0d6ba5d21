import RevisionIcon from '@mui/icons-material/HistoryEduOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { targetRevisionFeed } from './feed';
import { targetRevisionMessages } from './messages';

export const targetRevisions: PortalResource = {
  name: 'target-revisions',
  icon: RevisionIcon,
  group: 'targets',
  needs: 'target-revisions.find',
  hidden: true,
  show: page(() => import('./TargetRevisionShow'), 'TargetRevisionShow'),
  messages: targetRevisionMessages,
  feed: targetRevisionFeed,
};
