import { defineMessages } from './define';

export const review = defineMessages(
  {
    ownDeclaration: '本单位申报的目标须由其他部门审核。',
    nothingAdjusted: '所填内容与申报内容一致，无须调整。',
    consentInFuture: '同意日期不能晚于今天。',
  },
  {
    ownDeclaration: 'Your own unit declared this; another department must review it.',
    nothingAdjusted: 'This is what was declared; there is nothing to adjust.',
    consentInFuture: 'The day of consent cannot be in the future.',
  },
);
