import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const frameworkVersionFeed = defineMessages(
  {
    publish:
      '%{who}发布了目标框架“%{subject}”第 %{number} 版，新建目标 %{created} 个、更新 %{updated} 个、未作变动 %{left} 个。',
  },
  {
    publish:
      '%{who} published version %{number} of the framework “%{subject}”: %{created} targets made, %{updated} changed, %{left} left alone.',
  },
);
