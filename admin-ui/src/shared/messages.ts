import { defineMessages } from '../i18n/messages';

export const sharedMessages = defineMessages(
  {
    lights: { green: '正常', yellow: '滞后', red: '严重滞后', none: '未评估' },
  },
  {
    lights: { green: 'On course', yellow: 'Behind', red: 'Late', none: 'Not assessed' },
  },
);
