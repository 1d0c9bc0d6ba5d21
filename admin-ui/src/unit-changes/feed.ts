import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const unitChangeFeed = defineMessages(
  {
    withdraw: '%{who}撤回了单位“%{subject}”原定 %{date} 生效的变更（%{kind}）。',
    apply: '单位“%{subject}”的变更（%{kind}）已于 %{date} 生效。',
    fail: '单位“%{subject}”原定 %{date} 生效的变更（%{kind}）未能生效。',
  },
  {
    withdraw: '%{who} withdrew the change (%{kind}) of “%{subject}” planned for %{date}.',
    apply: 'The change (%{kind}) of the unit “%{subject}” took effect on %{date}.',
    fail: 'The change (%{kind}) of “%{subject}” planned for %{date} could not be made.',
  },
);
