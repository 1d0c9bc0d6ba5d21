import PeopleIcon from '@mui/icons-material/PeopleAltOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { peopleFeed } from './feed';
import { peopleMessages } from './messages';

export const people: PortalResource = {
  name: 'people',
  icon: PeopleIcon,
  group: 'base',
  needs: 'people.find',
  yearless: true,
  list: page(() => import('./PeopleList'), 'PeopleList'),
  show: page(() => import('./PersonShow'), 'PersonShow'),
  create: page(() => import('./PersonCreate'), 'PersonCreate'),
  routes: [
    {
      path: 'import',
      page: page(() => import('./import/ImportPage'), 'ImportPage'),
      needs: 'people.import',
    },
  ],
  recordRepresentation: 'name',
  messages: peopleMessages,
  feed: peopleFeed,
};
