import TreeIcon from '@mui/icons-material/AccountTreeOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { unitFeed } from './feed';
import { unitMessages } from './messages';

export const units: PortalResource = {
  name: 'units',
  icon: TreeIcon,
  group: 'base',
  needs: 'units.find',
  yearless: true,
  list: page(() => import('./UnitList'), 'UnitList'),
  show: page(() => import('./UnitShow'), 'UnitShow'),
  create: page(() => import('./UnitCreate'), 'UnitCreate'),
  messages: unitMessages,
  feed: unitFeed,
};
