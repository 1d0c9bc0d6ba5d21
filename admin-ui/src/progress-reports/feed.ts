import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const reportFeed = defineMessages(
  {
    save: '%{who}保存了%{of}目标“%{subject}”%{period}进展草稿。',
    submit: '%{who}上报了%{of}目标“%{subject}”%{period}进展。',
    return: '%{who}退回了%{of}目标“%{subject}”%{period}进展。',
    verify: '%{who}审核了%{of}目标“%{subject}”%{period}完成值。',
  },
  {
    save: '%{who} saved a draft of the %{period} report on “%{subject}”%{of}.',
    submit: '%{who} submitted the %{period} report on “%{subject}”%{of}.',
    return: '%{who} returned the %{period} report on “%{subject}”%{of}.',
    verify: '%{who} verified the %{period} value of “%{subject}”%{of}.',
  },
);
