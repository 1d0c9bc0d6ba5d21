import BenchIcon from '@mui/icons-material/FactCheckOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { recordFeed } from './feed';
import { recordMessages } from './messages';

export const assessmentRecords: PortalResource = {
  name: 'assessment-records',
  icon: BenchIcon,
  group: 'assessment',
  needs: 'assessment-records.find',
  list: page(() => import('./AssessmentRecordList'), 'AssessmentRecordList'),
  show: page(() => import('./AssessmentRecordShow'), 'AssessmentRecordShow'),
  messages: recordMessages,
  feed: recordFeed,
};
