import SettingIcon from '@mui/icons-material/TuneOutlined';

import { page } from '../shared/portal-resource';
import type { PortalResource } from '../shared/portal-resource';
import { settingMessages } from './messages';

/** 目标下达: no noun of its own, but a page on targets for the departments that set them. */
export const targetSetting: PortalResource = {
  name: 'target-setting',
  icon: SettingIcon,
  group: 'targets',
  needs: 'targets.set',
  list: page(() => import('./SettingPage'), 'SettingPage'),
  messages: settingMessages,
};
