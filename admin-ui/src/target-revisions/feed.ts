import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const targetRevisionFeed = defineMessages(
  {
    create: '%{who}提出修订%{of}目标“%{subject}”。',
    declare: '%{who}提交了%{of}目标“%{subject}”的修订。',
    return: '%{who}退回了%{of}目标“%{subject}”的修订。',
    review: '%{who}审核通过了%{of}目标“%{subject}”的修订。',
    publish: '%{who}发布了%{of}目标“%{subject}”第 %{number} 版。',
    withdraw: '%{who}撤回了%{of}目标“%{subject}”的修订，原版本继续有效。',
  },
  {
    create: '%{who} proposed to revise the target “%{subject}”%{of}.',
    declare: '%{who} submitted the revision of the target “%{subject}”%{of}.',
    return: '%{who} returned the revision of the target “%{subject}”%{of}.',
    review: '%{who} approved the revision of the target “%{subject}”%{of}.',
    publish: '%{who} published version %{number} of the target “%{subject}”%{of}.',
    withdraw: '%{who} withdrew the revision of the target “%{subject}”%{of}; it stays as it was.',
  },
);
