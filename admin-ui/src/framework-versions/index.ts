import FrameworkIcon from '@mui/icons-material/SchemaOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { frameworkVersionFeed } from './feed';
import { frameworkVersionMessages } from './messages';

export const frameworkVersions: PortalResource = {
  name: 'framework-versions',
  icon: FrameworkIcon,
  group: 'targets',
  needs: 'framework-versions.find',
  list: page(() => import('./FrameworkVersionList'), 'FrameworkVersionList'),
  show: page(() => import('./FrameworkVersionShow'), 'FrameworkVersionShow'),
  messages: frameworkVersionMessages,
  feed: frameworkVersionFeed,
};
