import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const unitFeed = defineMessages(
  {
    create: '%{who}新设了单位“%{subject}”。',
    update: '%{who}修改了单位“%{subject}”的基本信息。',
    rename: '%{who}将单位“%{subject}”更名为“%{to}”，自 %{date} 起生效。',
    move: '%{who}将单位“%{subject}”调整为“%{to}”的下级单位，自 %{date} 起生效。',
    weigh: '%{who}将单位“%{subject}”的难度系数核定为 %{to}。',
    retype: '%{who}调整了单位“%{subject}”的考核类型，自 %{date} 起生效。',
    merge: '%{who}将单位“%{subject}”并入“%{to}”，自 %{date} 起生效。',
    close: '%{who}撤销了单位“%{subject}”，自 %{date} 起生效。',
    plan: '%{who}登记了单位“%{subject}”的变更（%{kind}），自 %{date} 起生效。',
  },
  {
    create: '%{who} created the unit “%{subject}”.',
    update: '%{who} corrected the unit “%{subject}”.',
    rename: '%{who} renamed the unit “%{subject}” to “%{to}” from %{date} on.',
    move: '%{who} moved the unit “%{subject}” under “%{to}” from %{date} on.',
    weigh: '%{who} set the coefficient of “%{subject}” to %{to}.',
    retype: '%{who} changed the assessment type of “%{subject}” from %{date} on.',
    merge: '%{who} merged the unit “%{subject}” into “%{to}” from %{date} on.',
    close: '%{who} closed the unit “%{subject}” from %{date} on.',
    plan: '%{who} planned a change (%{kind}) of the unit “%{subject}” for %{date}.',
  },
);
