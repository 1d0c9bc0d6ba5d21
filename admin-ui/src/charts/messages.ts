import { defineMessages } from '../i18n/messages';

export const chartMessages = defineMessages(
  { asTable: '查看表格', asChart: '查看图表', savePicture: '保存图片' },
  { asTable: 'Show table', asChart: 'Show chart', savePicture: 'Save picture' },
);
