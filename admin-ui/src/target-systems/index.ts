import SystemIcon from '@mui/icons-material/AssignmentOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { targetSystemMessages } from './messages';

export const targetSystems: PortalResource = {
  name: 'target-systems',
  icon: SystemIcon,
  group: 'targets',
  needs: 'target-systems.find',
  list: page(() => import('./TargetSystemList'), 'TargetSystemList'),
  show: page(() => import('./TargetSystemShow'), 'TargetSystemShow'),
  routes: [{ path: ':id/letter', page: page(() => import('./LetterPage'), 'LetterPage') }],
  messages: targetSystemMessages,
};
