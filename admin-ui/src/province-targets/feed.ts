import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const provinceTargetFeed = defineMessages(
  {
    create: '%{who}新建了全省目标“%{subject}”。',
    update: '%{who}修改了全省目标“%{subject}”。',
    remove: '%{who}删除了全省目标“%{subject}”。',
    decompose: '%{who}将全省目标“%{subject}”分解到 %{units} 项单位目标，合计 %{sum}。',
    reopen: '%{who}将全省目标“%{subject}”退回草稿，重新分解。',
  },
  {
    create: '%{who} drew up the province-wide target “%{subject}”.',
    update: '%{who} changed the province-wide target “%{subject}”.',
    remove: '%{who} deleted the province-wide target “%{subject}”.',
    decompose:
      '%{who} divided the province-wide target “%{subject}” over %{units} targets of units, %{sum} in all.',
    reopen: '%{who} reopened the province-wide target “%{subject}” to divide it anew.',
  },
);
