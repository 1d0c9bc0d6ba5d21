import ProcessIcon from '@mui/icons-material/EventRepeatOutlined';

import { page } from '../app/portal-resource';
import type { PortalResource } from '../app/portal-resource';
import { processMessages } from './messages';

export const processes: PortalResource = {
  name: 'processes',
  icon: ProcessIcon,
  group: 'assessment',
  needs: 'processes.find',
  list: page(() => import('./ProcessList'), 'ProcessList'),
  show: page(() => import('./ProcessShow'), 'ProcessShow'),
  create: page(() => import('./ProcessCreate'), 'ProcessCreate'),
  recordRepresentation: 'occasion.name',
  messages: processMessages,
};
