import InspectionIcon from '@mui/icons-material/FactCheckOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { inspectionFeed } from './feed';
import { inspectionMessages } from './messages';

export const inspections: PortalResource = {
  name: 'inspections',
  icon: InspectionIcon,
  group: 'year',
  needs: 'inspections.find',
  list: page(() => import('./InspectionList'), 'InspectionList'),
  show: page(() => import('./InspectionShow'), 'InspectionShow'),
  create: page(() => import('./InspectionCreate'), 'InspectionCreate'),
  messages: inspectionMessages,
  feed: inspectionFeed,
};
