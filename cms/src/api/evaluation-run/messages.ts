import { defineMessages } from '../../messages/define';

export const evaluationRunMessages = defineMessages(
  {
    schemeNotPublished: '绩效模型尚未发布，请先在后台发布后再汇总。',
    schemeOtherYear: '绩效模型属于 {year} 年度，与所选年度不一致。',
    runInProgress: '该年度正在汇总，请等待完成后再发起。',
    evaluationMissing:
      '共有 {units} 个单位、{count} 条考核记录尚未归档，汇总已停止，详见缺项清单。',
    evaluationNobody: '该年度没有可汇总的考核对象。',
    evaluationBroke: '汇总未能完成：{cause}',
  },
  {
    schemeNotPublished: 'The scheme is not published; publish it in the admin first.',
    schemeOtherYear: 'The scheme is for {year}, not for the year chosen.',
    runInProgress: 'A run for this year is under way; wait for it to end.',
    evaluationMissing:
      '{count} assessment records of {units} units are not archived; the list says which.',
    evaluationNobody: 'There is nobody to evaluate in this year.',
    evaluationBroke: 'The run could not be completed: {cause}',
  },
);
