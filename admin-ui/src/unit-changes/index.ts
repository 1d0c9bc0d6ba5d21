import HistoryIcon from '@mui/icons-material/History';

import type { PortalResource } from '../shared/portal-resource';
import { unitChangeFeed } from './feed';
import { unitChangeMessages } from './messages';

export const unitChanges: PortalResource = {
  name: 'unit-changes',
  icon: HistoryIcon,
  group: 'base',
  needs: 'unit-changes.find',
  yearless: true,
  hidden: true,
  messages: unitChangeMessages,
  feed: unitChangeFeed,
};
