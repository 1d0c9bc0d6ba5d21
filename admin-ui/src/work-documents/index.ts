import DocumentIcon from '@mui/icons-material/ArticleOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { documentFeed } from './feed';
import { documentMessages } from './messages';

export const workDocuments: PortalResource = {
  name: 'work-documents',
  icon: DocumentIcon,
  group: 'targets',
  needs: 'work-documents.find',
  list: page(() => import('./WorkDocumentList'), 'WorkDocumentList'),
  show: page(() => import('./WorkDocumentShow'), 'WorkDocumentShow'),
  messages: documentMessages,
  feed: documentFeed,
};
