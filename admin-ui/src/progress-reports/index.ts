import ReportIcon from '@mui/icons-material/EditNoteOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { reportFeed } from './feed';
import { reportMessages } from './messages';

export const progressReports: PortalResource = {
  name: 'progress-reports',
  icon: ReportIcon,
  group: 'year',
  needs: 'progress-reports.find',
  list: page(() => import('./ProgressReportList'), 'ProgressReportList'),
  show: page(() => import('./ProgressReportShow'), 'ProgressReportShow'),
  recordRepresentation: 'period',
  messages: reportMessages,
  feed: reportFeed,
};
