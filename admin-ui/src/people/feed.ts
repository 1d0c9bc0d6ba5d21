import { defineMessages } from '../i18n/messages';

/** What the feed says of each action that the server records. */
export const peopleFeed = defineMessages(
  {
    create: '%{who}登记“%{subject}”自 %{date} 起到%{unitName}任职。',
    update: '%{who}修改了人员“%{subject}”的资料。',
    transfer: '%{who}登记“%{subject}”自 %{date} 起由%{from}调入%{unitName}。',
    leave: '%{who}登记%{unitName}“%{subject}”自 %{date} 起离职。',
    withdraw: '%{who}撤回了“%{subject}”原定 %{date} 生效的%{entered}登记。',
    assignRole: '%{who}为“%{subject}”的账号授予了角色。',
    handOver: '%{who}将“%{subject}”的 %{count} 项责任移交给“%{to}”。',
    joinerInForce: '“%{subject}”已于 %{date} 到岗。',
    transferInForce: '“%{subject}”的调动已于 %{date} 生效。',
    leaverInForce: '“%{subject}”已于 %{date} 离职，账号停用。',
  },
  {
    create: '%{who} entered “%{subject}” as joining %{unitName} on %{date}.',
    update: '%{who} corrected the entry of “%{subject}”.',
    transfer: '%{who} transferred “%{subject}” from %{from} to %{unitName} from %{date} on.',
    leave: '%{who} entered that “%{subject}” leaves %{unitName} on %{date}.',
    withdraw: '%{who} withdrew the %{entered} of “%{subject}” planned for %{date}.',
    assignRole: '%{who} gave the account of “%{subject}” a role.',
    handOver: '%{who} handed %{count} responsibilities of “%{subject}” over to “%{to}”.',
    joinerInForce: '“%{subject}” joined on %{date}.',
    transferInForce: 'The transfer of “%{subject}” took effect on %{date}.',
    leaverInForce: '“%{subject}” left on %{date}; the account is disabled.',
  },
);
