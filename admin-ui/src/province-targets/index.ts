import DivideIcon from '@mui/icons-material/AccountTree';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { provinceTargetFeed } from './feed';
import { provinceTargetMessages } from './messages';

export const provinceTargets: PortalResource = {
  name: 'province-targets',
  icon: DivideIcon,
  group: 'targets',
  needs: 'province-targets.find',
  list: page(() => import('./ProvinceTargetList'), 'ProvinceTargetList'),
  show: page(() => import('./ProvinceTargetShow'), 'ProvinceTargetShow'),
  create: page(() => import('./ProvinceTargetCreate'), 'ProvinceTargetCreate'),
  messages: provinceTargetMessages,
  feed: provinceTargetFeed,
};
