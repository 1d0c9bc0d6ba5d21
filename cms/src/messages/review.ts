import { defineMessages } from './define';

export const review = defineMessages(
  {
    ownDeclaration: '本单位申报的目标须由其他部门审核。',
    notYourRevision: '该修订由其他单位提出，只能由提出单位继续办理。',
    nothingRevised: '修订内容与已发布版本一致，无须提交。',
    onlyAssessorRevises: '分值、方向和计分方法由考核主体或目标绩效办修订。',
    withoutPoints: '加分、一票否决事项与计分指标不能互相变更，其分值也不能修订。',
    revisionReasonRequired: '年中修订窗口为 {from} 至 {to}，窗口期外修订须说明理由。',
    revisedPoints:
      '“{unit}”{type}目标的分值合计由 {wanted} 变为 {now}。分值有增有减的，请一并发布，合计须保持不变。',
    windowReversed: '修订窗口截止日 {to} 早于开始日 {from}。',
    nothingAdjusted: '所填内容与申报内容一致，无须调整。',
    consentInFuture: '同意日期不能晚于今天。',
  },
  {
    ownDeclaration: 'Your own unit declared this; another department must review it.',
    notYourRevision: 'Another unit proposed this revision; only that unit goes on with it.',
    nothingRevised: 'This is what is published already; there is nothing to submit.',
    onlyAssessorRevises: 'Points, direction and method are revised by the assessor or the office.',
    withoutPoints:
      'A bonus or veto item does not become a scored one or the reverse, nor are its points revised.',
    revisionReasonRequired:
      'The window of revision is {from} to {to}; outside of it, give the reason.',
    revisedPoints:
      'The {type} points of “{unit}” would change from {wanted} to {now}. Publish what goes up and what goes down together; the sum must stay.',
    windowReversed: 'The window of revision ends on {to}, before it begins on {from}.',
    nothingAdjusted: 'This is what was declared; there is nothing to adjust.',
    consentInFuture: 'The day of consent cannot be in the future.',
  },
);
