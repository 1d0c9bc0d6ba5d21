import AuditIcon from '@mui/icons-material/PolicyOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { auditEntryMessages } from './messages';

export const auditEntries: PortalResource = {
  name: 'audit-entries',
  icon: AuditIcon,
  group: 'system',
  needs: 'audit-entries.find',
  yearless: true,
  list: page(() => import('./AuditEntryList'), 'AuditEntryList'),
  show: page(() => import('./AuditEntryShow'), 'AuditEntryShow'),
  messages: auditEntryMessages,
};
