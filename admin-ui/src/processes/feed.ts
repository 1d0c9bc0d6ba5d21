import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const processFeed = defineMessages(
  {
    create: '%{who}新建了“%{occasion}”考核流程。',
    open: '%{who}开启了考核流程，生成考核记录 %{records} 条。',
    close: '%{who}关闭了考核流程。',
    reset: '%{who}重置了考核流程。',
  },
  {
    create: '%{who} planned the assessment process “%{occasion}”.',
    open: '%{who} opened an assessment process; %{records} records were made.',
    close: '%{who} closed an assessment process.',
    reset: '%{who} reset an assessment process.',
  },
);
