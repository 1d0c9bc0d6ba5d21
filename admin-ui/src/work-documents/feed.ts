import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const documentFeed = defineMessages(
  {
    create: '%{who}为%{of}目标“%{target}”上传了文档《%{subjectName}》。',
  },
  {
    create: '%{who} uploaded “%{subjectName}” for the target “%{target}”%{of}.',
  },
);
