import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const recordFeed = defineMessages(
  {
    save: '%{who}保存了%{of}“%{subject}”评分草稿。',
    submit: '%{who}对%{of}“%{subject}”提交了评分。',
    archive: '%{who}归档了%{of}“%{subject}”考核记录。',
    return: '%{who}退回了%{of}“%{subject}”考核记录。',
    void: '%{who}作废了%{of}“%{subject}”考核记录。',
  },
  {
    save: '%{who} saved a draft score of “%{subject}”%{of}.',
    submit: '%{who} scored “%{subject}”%{of}.',
    archive: '%{who} archived the record of “%{subject}”%{of}.',
    return: '%{who} returned the record of “%{subject}”%{of}.',
    void: '%{who} voided the record of “%{subject}”%{of}.',
  },
);
