import TargetIcon from '@mui/icons-material/FlagOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { targetFeed } from './feed';
import { targetMessages } from './messages';

export const targets: PortalResource = {
  name: 'targets',
  icon: TargetIcon,
  group: 'targets',
  needs: 'targets.find',
  list: page(() => import('./TargetList'), 'TargetList'),
  show: page(() => import('./TargetShow'), 'TargetShow'),
  messages: targetMessages,
  feed: targetFeed,
};
