import IndicatorIcon from '@mui/icons-material/StraightenOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { indicatorMessages } from './messages';

export const indicators: PortalResource = {
  name: 'indicators',
  icon: IndicatorIcon,
  group: 'base',
  needs: 'indicators.find',
  yearless: true,
  list: page(() => import('./IndicatorList'), 'IndicatorList'),
  show: page(() => import('./IndicatorShow'), 'IndicatorShow'),
  messages: indicatorMessages,
};
