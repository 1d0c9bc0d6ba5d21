import { defineMessages } from '../i18n/messages';

export const inspectionMessages = defineMessages(
  {
    name: '检查',
    empty: '本年度还没有检查。',
    new: '新建 %{year} 年检查',
    edit: '修改草稿',
    fields: { name: '名称', unit: '单位', text: '内容', state: '状态', reason: '理由' },
    states: { draft: '草稿', submitted: '已提交', closed: '已关闭' },
    actions: { create: '新建检查', update: '修改', submit: '提交', close: '关闭' },
    done: { update: '已保存', submit: '已提交', close: '已关闭' },
  },
  {
    name: 'Inspection |||| Inspections',
    empty: 'There are no inspections this year.',
    new: 'New inspection for %{year}',
    edit: 'Change the draft',
    fields: { name: 'Name', unit: 'Unit', text: 'Text', state: 'State', reason: 'Reason' },
    states: { draft: 'Draft', submitted: 'Submitted', closed: 'Closed' },
    actions: { create: 'New inspection', update: 'Change', submit: 'Submit', close: 'Close' },
    done: { update: 'Saved', submit: 'Submitted', close: 'Closed' },
  },
);
