import TargetIcon from '@mui/icons-material/FlagOutlined';

import { page } from '../app/portal-resource';
import type { PortalResource } from '../app/portal-resource';
import { targetMessages } from './messages';

export const targets: PortalResource = {
  name: 'targets',
  icon: TargetIcon,
  group: 'targets',
  needs: 'targets.find',
  list: page(() => import('./TargetList'), 'TargetList'),
  show: page(() => import('./TargetShow'), 'TargetShow'),
  messages: targetMessages,
};
