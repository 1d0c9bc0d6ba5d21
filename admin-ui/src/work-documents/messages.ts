import { defineMessages } from '../i18n/messages';

export const documentMessages = defineMessages(
  {
    name: '工作文档',
    empty: '还没有工作文档。在目标或进展报告页面上传 Word 文件，系统会自动转为网页。',
    fields: {
      name: '文件名',
      target: '目标',
      unit: '单位',
      report: '报告期',
      size: '大小',
      state: '状态',
      uploadedBy: '上传人',
      createdAt: '上传时间',
    },
    states: { queued: '排队中', converting: '转换中', converted: '已转换', failed: '转换失败' },
    waiting: '正在转换为网页，完成后自动显示。',
    notConverted: '未能转换为网页',
    warningsTitle: '转换说明',
    content: '正文',
  },
  {
    name: 'Work document |||| Work documents',
    empty:
      'No documents yet. Upload a Word file on the page of a target or a report; it becomes a page.',
    fields: {
      name: 'File',
      target: 'Target',
      unit: 'Unit',
      report: 'Period',
      size: 'Size',
      state: 'State',
      uploadedBy: 'Uploaded by',
      createdAt: 'Uploaded at',
    },
    states: {
      queued: 'Queued',
      converting: 'Converting',
      converted: 'Converted',
      failed: 'Not converted',
    },
    waiting: 'It is being turned into a page, which shows here when it is done.',
    notConverted: 'This file could not be turned into a page',
    warningsTitle: 'About the conversion',
    content: 'Content',
  },
);
