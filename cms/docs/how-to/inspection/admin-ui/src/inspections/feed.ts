import { defineMessages } from '../i18n/messages';

/** Who, whose (`of`: in English at the end) and the record's name; a reason is shown below by itself. */
export const inspectionFeed = defineMessages(
  {
    create: '%{who}新建了检查“%{subject}”。',
    update: '%{who}修改了检查“%{subject}”。',
    submit: '%{who}提交了检查“%{subject}”。',
    close: '%{who}关闭了%{of}检查“%{subject}”。',
  },
  {
    create: '%{who} drafted the inspection “%{subject}”.',
    update: '%{who} changed the inspection “%{subject}”.',
    submit: '%{who} submitted the inspection “%{subject}”.',
    close: '%{who} closed the inspection “%{subject}”%{of}.',
  },
);
