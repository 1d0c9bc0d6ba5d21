import { defineMessages } from '../i18n/messages';

export const processMessages = defineMessages(
  {
    name: '考核流程',
    empty: '本年度尚未建立考核流程。请绩效办按平时、年终、专项等考核时机新建流程。',
    fields: {
      occasion: '考核时机',
      year: '考核年度',
      opensOn: '计划开启日期',
      closesOn: '计划关闭日期',
      state: '状态',
    },
    states: { planned: '未开启', open: '进行中', closed: '已关闭' },
    actions: { open: '开启流程', close: '关闭流程' },
    done: { open: '流程已开启', close: '流程已关闭' },
    reopen: '重新开启',
    closeSure: '关闭后不再接受评分。确认关闭？',
    closeOpen: '尚有 %{unscored} 条考核记录未评分，%{unarchived} 条已评分未归档。',
    closeDone: '全部考核记录均已归档。',
    plan: '新建 %{year} 年度考核流程',
    progress: '评分进度',
    hints: {
      planned: '开启后，系统为每项已发布目标生成考核记录，考核主体方可评分。',
      open: '考核主体正在评分。关闭后不再接受评分。',
      closed: '流程已关闭，不再接受评分。确需补充评分的，可说明理由后重新开启。',
    },
  },
  {
    name: 'Process |||| Processes',
    empty: 'No assessment process is planned this year; plan one for each occasion.',
    fields: {
      occasion: 'Occasion',
      year: 'Year',
      opensOn: 'Planned opening',
      closesOn: 'Planned closing',
      state: 'State',
    },
    states: { planned: 'Planned', open: 'Open', closed: 'Closed' },
    actions: { open: 'Open', close: 'Close' },
    done: { open: 'The process is open', close: 'The process is closed' },
    reopen: 'Open again',
    closeSure: 'No score is taken after closing. Close it?',
    closeOpen: '%{unscored} records are not scored yet, %{unarchived} are scored but not archived.',
    closeDone: 'All records are archived.',
    plan: 'Plan a process of %{year}',
    progress: 'How far the scoring is',
    hints: {
      planned: 'Once open, each published target has a record, and its assessor can score it.',
      open: 'The assessors are scoring. After closing, no score is taken.',
      closed: 'No score is taken any more. It can be opened again, with a reason.',
    },
  },
);
