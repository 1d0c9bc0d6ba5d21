import HistoryIcon from '@mui/icons-material/History';

import type { PortalResource } from '../app/portal-resource';
import { staffEntryMessages } from './messages';

export const staffEntries: PortalResource = {
  name: 'staff-entries',
  icon: HistoryIcon,
  group: 'base',
  needs: 'staff-entries.find',
  hidden: true,
  messages: staffEntryMessages,
};
