import HistoryIcon from '@mui/icons-material/History';

import type { PortalResource } from '../shared/portal-resource';
import { staffEntryMessages } from './messages';

export const staffEntries: PortalResource = {
  name: 'staff-entries',
  icon: HistoryIcon,
  group: 'base',
  needs: 'staff-entries.find',
  yearless: true,
  hidden: true,
  messages: staffEntryMessages,
};
