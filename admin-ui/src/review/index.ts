import ReviewIcon from '@mui/icons-material/FactCheckOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { reviewMessages } from './messages';

/** Not a noun of the API: what waits for review, out of targets and their revisions. */
export const review: PortalResource = {
  name: 'review',
  icon: ReviewIcon,
  group: 'targets',
  needs: 'targets.queue',
  list: page(() => import('./ReviewPage'), 'ReviewPage'),
  messages: reviewMessages,
};
