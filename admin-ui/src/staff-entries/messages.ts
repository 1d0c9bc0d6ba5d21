import { defineMessages } from '../i18n/messages';

export const staffEntryMessages = defineMessages(
  {
    name: '任职经历',
    empty: '暂无任职记录。',
    kinds: { joiner: '新进', transfer: '调动', leaver: '离职' },
    states: { pending: '待生效', inForce: '已生效', withdrawn: '已撤回' },
    sentences: {
      joiner: '到%{to}任职',
      transfer: '由%{from}调入%{to}',
      leaver: '自%{from}离职',
    },
    withRole: '，角色改为“%{role}”',
    withdrawnBy: '%{by}撤回，原因：%{reason}',
    actions: { withdraw: '撤回' },
    done: { withdraw: '已撤回' },
  },
  {
    name: 'Service record',
    empty: 'Nothing is recorded.',
    kinds: { joiner: 'joining', transfer: 'transfer', leaver: 'leaving' },
    states: { pending: 'Pending', inForce: 'In force', withdrawn: 'Withdrawn' },
    sentences: {
      joiner: 'Joined %{to}',
      transfer: 'Transferred from %{from} to %{to}',
      leaver: 'Left %{from}',
    },
    withRole: ', with the role “%{role}”',
    withdrawnBy: 'withdrawn by %{by}: %{reason}',
    actions: { withdraw: 'Withdraw' },
    done: { withdraw: 'Withdrawn' },
  },
);
