import PeopleIcon from '@mui/icons-material/AssignmentIndOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { responsibilityMessages } from './messages';

export const responsibilities: PortalResource = {
  name: 'responsibilities',
  icon: PeopleIcon,
  group: 'targets',
  needs: 'responsibilities.find',
  list: page(() => import('./ResponsibilityPage'), 'ResponsibilityPage'),
  messages: responsibilityMessages,
};
