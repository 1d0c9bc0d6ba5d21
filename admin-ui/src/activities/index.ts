import FeedIcon from '@mui/icons-material/DynamicFeedOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { activityMessages } from './messages';

export const activities: PortalResource = {
  name: 'activities',
  icon: FeedIcon,
  group: 'year',
  needs: 'activities.find',
  list: page(() => import('./ActivityList'), 'ActivityList'),
  messages: activityMessages,
};
