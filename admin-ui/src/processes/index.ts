import ProcessIcon from '@mui/icons-material/EventRepeatOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { processFeed } from './feed';
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
  feed: processFeed,
};
